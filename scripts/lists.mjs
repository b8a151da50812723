// Writes the lists that follow from the files in src/services and src/i18n, so that a new service is one file, and so is a new
// language. `npm run build` calls it. The services that most clinics use are the ones that src/services/common.ts names.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');
const read = file => readFileSync(join(sources, file), 'utf8');
const namesIn = folder => readdirSync(join(sources, folder)).map(name => name.replace('.ts', ''));

/** The services of common.ts: the name of each export, and its file, which bears the service's id. */
const common = () =>
  [...read('services/common.ts').matchAll(/^export \{ (\w+) \} from '\.\/([\w-]+)\.js';$/gm)].map(([, name, id]) => ({
    name,
    id,
  }));

/** All others: a file that says the facts of a service is one. */
export const further = () => {
  const others = namesIn('services').filter(file => !common().some(({ id }) => id === file));
  return others.sort().flatMap(id => {
    const [, name] = /^export const (\w+)Facts: Facts = /m.exec(read(`services/${id}.ts`)) ?? [];
    return name ? [{ name, id }] : [];
  });
};

/** The languages, English first. */
export const languages = () => [
  'en',
  ...namesIn('i18n')
    .filter(name => !['en', 'index', 'language'].includes(name))
    .sort(),
];

/** One that a site describes itself brings its own facts. */
const hasFacts = ({ id }) => id !== 'custom';

const WRITTEN = '// Written by scripts/lists.mjs.';

const factsOf = (list, title, file) => {
  const services = list.filter(hasFacts);
  const imports = services.map(({ name, id }) => `import { ${name}Facts } from './${id}.js';\n`);
  const rows = services.map(({ name, id }) => `  ${id.includes('-') ? `'${id}'` : id}: ${name}Facts,\n`);
  return `import type { FactsById } from '../core/service.js';
${imports.join('')}
${WRITTEN}
/** The facts of the ${title} services, by the service's id.${file ? ` In \`${file}\`.` : ''} */
export const ${title}Facts: FactsById = {
${rows.join('')}};
`;
};

/** The global that page code calls, and how the flag begins that switches the vendor's own snippet off. */
const globalsOf = ({ id }) => {
  const source = read(`services/${id}.ts`);
  const calls = /^ {2,4}calls: '(\w+)',$/m.exec(source)?.[1] ?? '';
  const flag = /^ {2,4}optOut: `([\w-]+)\$\{id\}`,$/m.exec(source)?.[1];
  return flag ? `${calls} ${flag}` : calls;
};

const globals = (list, title, file) => `${WRITTEN}
/** What a page needs of each ${title} service while its file is not there: see \`expectedOf\`. In \`${file}\`. */
export const ${title}Globals: Readonly<Record<string, string>> = {
${list.map(service => `  ${service.name}: '${globalsOf(service)}',\n`).join('')}};
`;

/** The lists, by their files. */
export const lists = () => ({
  'services/further.ts': `${WRITTEN}
// The services that fewer clinics use, each in a file of its own: \`askfirst-service.<id>.js\`. See index.ts.
${further()
  .map(({ name, id }) => `export { ${name} } from './${id}.js';\n`)
  .join('')}`,
  'services/common-facts.ts': factsOf(common(), 'common', 'askfirst-effects.js'),
  'services/further-facts.ts': factsOf(further(), 'further'),
  'services/common-globals.ts': globals(common(), 'common', 'askfirst.js'),
  'services/further-globals.ts': globals(further(), 'further', 'askfirst-further.js'),
  'i18n/index.ts': `${WRITTEN}
/**
 * The languages that have a file here, and so their own \`askfirst-ask.<language>.js\`, \`askfirst-settings.<language>.js\`,
 * \`askfirst-frames.<language>.js\` and \`askfirst-policy.<language>.js\`.
 */
// biome-ignore format: it grows
export const languages = '${languages().join(' ')}'.split(' ');
`,
});

/** Brings their files up to date. */
export function writeLists() {
  for (const [file, text] of Object.entries(lists())) {
    const path = join(sources, file);
    writeFileSync(path, text);
  }
}
