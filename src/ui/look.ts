/** What each option of the interface may say, its default first. */
const KNOWN = {
  layout: ['card', 'bar', 'inline'],
  position: ['end', 'start'],
  /** For a page that is dark (or light) without saying so by `color-scheme`. */
  scheme: ['page', 'light', 'dark'],
} as const;

/** How the interface looks on this site, and where it stands. */
export type Look = { readonly [Option in keyof typeof KNOWN]: (typeof KNOWN)[Option][number] } & {
  /** Any colour that the browser knows. Absent: the page's `--askfirst-accent`. */
  readonly accent?: string;
};

/** Reads the options, which may come from attributes. What is wrong is reported, and left at its default. */
export function readLook(options: Readonly<Record<string, unknown>>, report: (problem: string) => void): Look {
  const look: Record<string, string> = {};
  for (const [name, known] of Object.entries<readonly string[]>(KNOWN)) {
    const value = `${options[name] ?? known[0]}`;
    look[name] = known.includes(value) ? value : `${known[0]}`;
    if (look[name] !== value) report(`Unknown ${name} "${value}". Known: ${known.join(', ')}`);
  }
  const accent = `${options['accent'] ?? ''}`;
  if (accent && CSS.supports('color', accent)) look['accent'] = accent;
  else if (accent) report(`Unknown accent "${accent}". Example: "#0d5c5b"`);
  return look as Look;
}
