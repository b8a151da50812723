import { h } from 'preact';

/** One thing that is left in the browser: its name, where it lies if it is no cookie of the site, what for, and how long. */
export interface StoredRow {
  name: string;
  place?: string | undefined;
  purpose?: string | undefined;
  life: string;
}

/** What is left in the browser, a line for each. */
export const Stored = ({ rows }: { rows: readonly StoredRow[] }) => (
  <ul class="stored">
    {rows.map(({ name, place, purpose, life }) => (
      <li>
        <div>
          <code dir="ltr">{name}</code>
          {place && ` (${place})`}
        </div>
        <span>{purpose}</span>
        <span>{life}</span>
      </li>
    ))}
  </ul>
);
