import { h } from 'preact';

/** One thing that is left in the browser: its name, what for, and how long. */
export interface StoredRow {
  name: string;
  purpose?: string | undefined;
  life: string;
}

/** What is left in the browser, a line for each. */
export const Stored = ({ rows }: { rows: readonly StoredRow[] }) => (
  <ul class="stored">
    {rows.map(({ name, purpose, life }) => (
      <li>
        <code dir="ltr">{name}</code>
        <span>{purpose}</span>
        <span>{life}</span>
      </li>
    ))}
  </ul>
);
