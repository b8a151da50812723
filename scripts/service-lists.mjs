// Writes the lists that follow from src/services/common.ts and further.ts and the files they name: the facts by id, and what
// a page needs of each service while its file is not there. `npm run build` calls it, so that a new service is one file and one line.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/services');
const read = file => readFileSync(join(folder, `${file}.ts`), 'utf8');

/** The services of a list: the name of each export, and its file, which bears the service's id. */
const listed = list =>
  [...read(list).matchAll(/^export \{ (\w+) \} from '\.\/([\w-]+)\.js';$/gm)].map(([, name, id]) => ({ name, id }));

/** One that a site describes itself brings its own facts. */
const hasFacts = ({ id }) => id !== 'custom';

const byId = (list, title, file) => {
  const services = listed(list).filter(hasFacts);
  const imports = services.map(({ name, id }) => `import { ${name}Facts } from './${id}.js';\n`);
  const rows = services.map(({ name, id }) => `  ${id.includes('-') ? `'${id}'` : id}: ${name}Facts,\n`);
  return `import type { FactsById } from '../core/service.js';
${imports.join('')}
// Written by scripts/service-lists.mjs.
/** The facts of the services in ${list}.ts, by the service's id. In \`${file}\`. */
export const ${title}: FactsById = {
${rows.join('')}};
`;
};

/** The global that page code calls, and how the flag begins that switches the vendor's own snippet off. */
const globalsOf = ({ id }) => {
  const source = read(id);
  const calls = /^ {2,4}calls: '(\w+)',$/m.exec(source)?.[1] ?? '';
  const flag = /^ {2,4}optOut: `([\w-]+)\$\{id\}`,$/m.exec(source)?.[1];
  return flag ? `${calls} ${flag}` : calls;
};

const globals = () => {
  const common = listed('common');
  const rows = [...common, ...listed('further')].map(service => `  ${service.name}: '${globalsOf(service)}',\n`);
  return `// Written by scripts/service-lists.mjs.
/** How many of them, from the first, are in the common files. The others are in those that bring further ones. */
export const COMMON = ${common.length};

/**
 * What a page needs of each service while its file is not there, by the name it bears among the options: the global that
 * page code calls, and how the flag begins that switches the vendor's own snippet off. A test holds it and the catalogue together.
 */
export const globals: Readonly<Record<string, string>> = {
${rows.join('')}};
`;
};

/** The lists, by the names of their files. */
export const serviceLists = () => ({
  'common-facts': byId('common', 'commonFacts', 'askfirst-effects.js'),
  'further-facts': byId('further', 'furtherFacts', 'askfirst-further-facts.js'),
  globals: globals(),
});

/** Brings their files up to date. */
export function writeServiceLists() {
  for (const [file, text] of Object.entries(serviceLists())) {
    if (text !== read(file)) writeFileSync(join(folder, `${file}.ts`), text);
  }
}
