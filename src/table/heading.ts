/** The level of the table's headings. Default 2. What is none is reported. */
export function readHeading(value: unknown = 2, report: (problem: string) => void): number {
  if (/^[1-6]$/.test(`${value}`)) return Number(value);
  report(`Unknown heading level "${value}". Known: 1 to 6`);
  return 2;
}
