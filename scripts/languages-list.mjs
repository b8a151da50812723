// Writes the README's list of languages, between its two markers, from the files in src/i18n. `npm run build` calls it.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages } from './lists.mjs';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'README.md');
const BLOCK = /(<!-- languages .*?-->\n)[\s\S]*?(<!-- \/languages -->)/;

/** The list as a sentence in Markdown. */
const sentence = () => {
  const names = new Intl.DisplayNames('en-GB', { type: 'language' });
  const others = languages().filter(tag => tag !== 'en');
  const named = others.map(tag => `${names.of(tag)} (\`${tag}\`)`).sort();
  return `British English and ${others.length} more: ${new Intl.ListFormat('en-GB').format(named)}.\n`;
};

/** The README with this list in place of the old one. Throws if it has no markers. */
export function withLanguages(readme) {
  if (!BLOCK.test(readme)) throw new Error('README.md has no <!-- languages --> and <!-- /languages -->');
  return readme.replace(BLOCK, (_, begin, end) => begin + sentence() + end);
}

/** Brings the README up to date. */
export function writeLanguagesList() {
  writeFileSync(file, withLanguages(readFileSync(file, 'utf8')));
}
