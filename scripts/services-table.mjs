// Writes the README's table of services, between its two markers, from the catalogue in dist/. `npm run build` calls it.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const HEAD = `| attribute | service | category | id looks like | when the visitor withdraws | pages of a router | Trusted Types | page code calls |
|---|---|---|---|---|---|---|---|`;
const BLOCK = /(<!-- services .*?-->\n)[\s\S]*?(<!-- \/services -->)/;

/** The sentence of a service's docstring that begins with "Withdrawal:", without its full stop. */
const withdrawal = id =>
  readFileSync(join(root, `src/services/${id}.ts`), 'utf8').match(/^ \* Withdrawal: (.*)\.$/m)?.[1];

/** In the words of the table, whether a service notices by itself that a router changed the address. */
const router = ({ followsRouter }) =>
  ({ true: 'counted', false: 'not counted', undefined: 'not known' })[followsRouter];

/** The same for whether its script runs under Trusted Types. One without a script has nothing to refuse. */
const underTypes = ({ trustedTypes, hosts }) => trustedTypes ?? (hosts.script ? 'not known' : 'works');

/** Whose service it is, and in which country: what the visitor is told as well. */
const title = ({ name, vendor }, { country }) => {
  const behind = [vendor, country].filter(Boolean).join(', ');
  return behind ? `${name} (${behind})` : name;
};

/**
 * The table as Markdown. `custom` has no id and so no row.
 * @param {Record<string, (options: never) => import('../src/core/service.js').Service>} catalogue
 * @param {Readonly<Record<string, import('../src/core/service.js').Facts>>} facts
 */
export function servicesTable({ custom: _, ...catalogue }, facts) {
  const rows = Object.values(catalogue).map(create => {
    const service = create(/** @type {never} */ ({ id: '' }));
    const { id, category, needs = [category], account, calls } = service;
    const cells = [
      `\`data-${id}\``,
      title(service, facts[id]),
      needs.join(', '),
      `\`${account.example}\``,
      withdrawal(id),
      router(facts[id]),
      underTypes(facts[id]),
      calls ? `\`${calls}\`` : '–',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `${[HEAD, ...rows.sort()].join('\n')}\n`;
}

/** The README with this table in place of the old one. Throws if it has no markers. */
export function withTable(readme, table) {
  if (!BLOCK.test(readme)) throw new Error('README.md has no <!-- services --> and <!-- /services -->');
  return readme.replace(BLOCK, (_, begin, end) => begin + table + end);
}

/** Brings the README up to date with dist/. */
export async function writeServicesTable() {
  const catalogue = await import('../dist/npm/services/index.js');
  const { facts } = await import('../dist/npm/services/facts.js');
  const file = join(root, 'README.md');
  const readme = readFileSync(file, 'utf8');
  const written = withTable(readme, servicesTable({ ...catalogue }, facts));
  if (written !== readme) writeFileSync(file, written);
}
