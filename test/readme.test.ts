import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { knownNames } from '../src/core/options';
import type { Service } from '../src/core/service';
import * as catalogue from '../src/services/index';

const readme = readFileSync('README.md', 'utf8');
const kebab = (name: string) => name.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`);
const attribute = (name: string) => `data-${kebab(name === 'policyUrl' ? 'policy' : name)}`;
/** `custom` takes no id: it stands in the block only. */
const { custom: _, ...byId } = catalogue;
/** The table rows that begin with an attribute. */
const rows = new Map([...readme.matchAll(/^\| `(data-[\w-]+)` \|(.*)\|$/gm)].map(([, name, rest]) => [name, rest]));

it('has the script tag before line 20', () => {
  expect(readme.split('\n').findIndex(line => line.includes('<script src="askfirst.js"'))).toBeLessThan(20);
});

it('has a row for each service, with an id that it accepts', () => {
  for (const [name, create] of Object.entries(byId) as [string, (options: { id: string }) => Service][]) {
    const [title, , id] = (rows.get(attribute(name)) ?? '').split('|').map(cell => cell.trim());
    const service = create({ id: id?.replaceAll('`', '') ?? '' });
    expect(title).toContain(service.name);
    expect(service.account.value).toMatch(service.account.pattern);
  }
});

it('has a row for each setting, and no other', () => {
  const attributes = [...knownNames([]), 'calls'];
  expect([...rows.keys()].sort()).toEqual([...Object.keys(byId), ...attributes].map(attribute).sort());
});

it('names custom properties that the sheet reads, and all of them', () => {
  const named = (text: string) => [...new Set(text.match(/--askfirst-[\w-]+/g))].sort();
  const sheets = ['style', 'tones'].map(name => readFileSync(`src/ui/${name}.css`, 'utf8')).join('');
  expect(named(readme)).toEqual(named(sheets));
});

it('links to files that exist', () => {
  for (const [, target] of readme.matchAll(/\]\((?!http|#)([^)]+)\)/g)) {
    expect(existsSync(target as string), target).toBe(true);
  }
});

it('says how large the files are, rounded up', () => {
  const sizeOf = (file: string) => brotliCompressSync(readFileSync(`dist/${file}.js`)).length;
  const kB = (...files: string[]) =>
    `${(Math.ceil(files.reduce((sum, file) => sum + sizeOf(file), 0) / 100) / 10).toFixed(1)} kB`;
  const small = /^- \*\*Small\.\*\*[\s\S]*?(?=^- )/m.exec(readme)?.[0].replace(/\s+/g, ' ');
  expect(small).toContain(`at most ${kB('askfirst')} (brotli)`);
  expect(small).toContain(`\`askfirst-services.js\` too, ${kB('askfirst', 'askfirst-services')} in all`);
  expect(small).toContain(`another file of ${kB('askfirst-sensitive')}`);
  expect(small).toContain(`A first visit takes ${kB('askfirst', 'askfirst-ask.en')}`);
  const services = readdirSync('dist').flatMap(file => /^(askfirst-service\..*)\.js$/.exec(file)?.[1] ?? []);
  const most = services.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
  expect(small).toContain(
    `\`askfirst-further.js\`, ${kB('askfirst-further')}, and a file of at most ${kB(most)} for each`,
  );
});

it('quotes ratios that the bench has measured', () => {
  const results = readFileSync('bench/RESULTS.md', 'utf8');
  const [, table = ''] = /## Beside others[\s\S]*?\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const [names = '', , ...rows] = table
    .trim()
    .split('\n')
    .map(row => row.replace(/^\|.*?(?= \|)/, ''));
  expect(rows.length).toBeGreaterThan(5);
  for (const figures of [names, ...rows]) expect(results).toContain(figures);
});
