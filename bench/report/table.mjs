/** A number as a reader wants it: three digits. A dash for what could not be measured. */
export function figure(value, unit = 1) {
  if (!Number.isFinite(value)) return '–';
  const scaled = value / unit;
  return Math.abs(scaled) < 9.95 ? scaled.toFixed(1) : scaled.toFixed(0);
}

/** A table in Markdown: numbers to the right; nothing without rows. `rows`: a name, then what belongs to it. */
export const table = (headings, rows) =>
  rows.length &&
  [
    `| ${headings.join(' | ')} |`,
    `|${headings.map((_, index) => (index ? '---:' : '---')).join('|')}|`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ].join('\n');

/** A part of the report, if it has any table. `tables`: by their titles; an empty title has no heading. */
export function section(title, introduction, tables) {
  const known = Object.entries(tables).filter(([, text]) => text);
  const parts = known.map(([heading, text]) => `${heading && `### ${heading}\n\n`}${text}\n`);
  return known.length ? `\n## ${title}\n\n${introduction}\n\n${parts.join('\n')}` : '';
}
