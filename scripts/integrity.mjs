// Prints the integrity hashes of the files of dist/ that stand in a page's own markup, and writes them into the README,
// between its two markers. `npm run build` calls it; for the hash of any other file: node scripts/integrity.mjs <file> …
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const BLOCK = /(<!-- integrity .*?-->\n)[\s\S]*?(<!-- \/integrity -->)/;

/** The files that a site's markup names. All others are fetched by these. */
export const ENTRIES = ['askfirst.js', 'askfirst-guard.js'];

/** What the attribute `integrity` says for a file of these bytes (W3C Subresource Integrity). */
export const integrityOf = bytes => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The hashes as a Markdown table. */
export function integrityTable(folder = join(root, 'dist')) {
  const rows = ENTRIES.map(name => `| \`${name}\` | \`${integrityOf(readFileSync(join(folder, name)))}\` |`);
  return `${['| file | `integrity` |', '|---|---|', ...rows].join('\n')}\n`;
}

/** The README with this table in place of the old one. Throws if it has no markers. */
export function withIntegrity(readme, table) {
  if (!BLOCK.test(readme)) throw new Error('README.md has no <!-- integrity --> and <!-- /integrity -->');
  return readme.replace(BLOCK, (_, begin, end) => begin + table + end);
}

/** Brings the README up to date, and prints the table. */
export function writeIntegrity() {
  const file = join(root, 'README.md');
  const table = integrityTable();
  const readme = readFileSync(file, 'utf8');
  const written = withIntegrity(readme, table);
  if (written !== readme) writeFileSync(file, written);
  console.log(table);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = process.argv.slice(2);
  if (files.length) for (const file of files) console.log(`${integrityOf(readFileSync(file))}  ${file}`);
  else writeIntegrity();
}
