/** A number as a reader wants it: three digits. A dash for what could not be measured. */
export function figure(value, unit = 1) {
  if (!Number.isFinite(value)) return '–';
  const scaled = value / unit;
  return Math.abs(scaled) < 9.95 ? scaled.toFixed(1) : scaled.toFixed(0);
}

/** A table in Markdown: numbers to the right. `rows`: a name, then what belongs to it. */
export const table = (headings, rows) =>
  [
    `| ${headings.join(' | ')} |`,
    `|${headings.map((_, index) => (index ? '---:' : '---')).join('|')}|`,
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ].join('\n');
