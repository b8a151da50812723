import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENTRIES, integrityOf, integrityTable, withIntegrity } from '../scripts/integrity.mjs';

it('the README has the hashes of dist/: else run npm run build', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withIntegrity(readme, integrityTable())).toBe(readme);
});

it('they are those that a browser computes', () => {
  // The example of the W3C's recommendation, section 3.3.
  expect(integrityOf("alert('Hello, world.');")).toBe(
    'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
  );
  for (const name of ENTRIES) {
    const printed = execFileSync(process.execPath, ['scripts/integrity.mjs', `dist/${name}`], { encoding: 'utf8' });
    expect(integrityTable()).toContain(printed.split(' ')[0]);
  }
});
