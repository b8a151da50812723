// Builds dist/: the script-tag files and the npm modules. Called by `npm run build`; `build(folder)` builds elsewhere.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writeLanguagesList } from './languages-list.mjs';
import { further, languages, writeLists } from './lists.mjs';
import { renewFolder } from './renew-folder.mjs';
import { writeServicesTable } from './services-table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Where this process builds. Another one at the same time has its own. */
const aside = join(root, 'build', randomUUID());
const compiled = join(aside, 'compiled');

/** The options with which the minifier does best here (measured in TOOLCHAIN.md, section 4). */
const MINIFY = {
  module: true,
  ecma: 2022,
  compress: { passes: 3, inline: 1, ecma: 2022, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
  format: { comments: false, ecma: 2022 },
};

/**
 * Members that only our own files know, by long names: they get short ones, the same in all files. Not those that a page,
 * another copy of askfirst or a text may name.
 */
const OWN =
  'loadScript rememberNumbers started stopped stopsForGood isDue isUnasked decider effects attempt stands expected ends account pattern routed outlived further named carryOut settle engine optOut late advanced permits origins numbers real follow pages routed parsed tellAddress ready handed offered asking prepare';

/** Minifies with two tools: the second finds some hundredths in what the first one leaves. */
const minified = nameCache => ({
  name: 'minified',
  async renderChunk(code) {
    const { minify: first } = await import('terser');
    const { minify } = await import('@swc/core');
    const properties = { regex: new RegExp(`^(${OWN.replaceAll(' ', '|')})$`) };
    const once = await first(code, { ...MINIFY, mangle: { properties }, nameCache });
    const compress = { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false };
    return (await minify(once.code, { compress, mangle: true, ecma: 2022, module: false })).code;
  },
});

/** Makes `import css from './style.css'` the minified text of the sheet. The compiler leaves only the import behind. */
async function cssText() {
  const { transform } = await import('lightningcss');
  const { readFile } = await import('node:fs/promises');
  return {
    name: 'css-text',
    resolveId: (id, importer) =>
      id.endsWith('.css') ? resolve(dirname(importer).replace(compiled, join(root, 'src')), id) : null,
    async load(id) {
      if (!id.endsWith('.css')) return null;
      const { code } = transform({ filename: id, code: await readFile(id), minify: true });
      return `export default ${JSON.stringify(code.toString())}`;
    },
  };
}

/**
 * Tells Chromium to compile all functions at once: nearly all are called at once, and it would read many of them twice
 * (measured: a quarter less script time on a return). Other browsers see a comment.
 */
const calledAtOnce = { name: 'called-at-once', renderChunk: code => `//# allFunctionsCalledOnLoad\n${code}` };

/** Stands for the texts until a part, bundled once for all languages, is written in each. */
const TEXTS = 'ASKFIRST_TEXTS';

/** The entry of a part that comes in one file per language. */
const partEntry = script => ({
  name: 'part-entry',
  resolveId: id => (id === 'part-entry' ? id : null),
  load: id => (id === 'part-entry' ? `import { offer } from '${compiled}/${script}.js'; offer(${TEXTS});` : null),
});

/** The entry of the file of one further service. */
const serviceEntry = ({ name, id }) => ({
  name: 'service-entry',
  resolveId: entry => (entry === 'service-entry' ? entry : null),
  load: entry =>
    entry === 'service-entry'
      ? `import { offerPart } from '${compiled}/offer-part.js';
         import { ${name} as create, ${name}Facts as facts } from '${compiled}/services/${id}.js';
         offerPart({ create, facts });`
      : null,
});

/** What a part needs of a language. The settings have some words in common with the banner. */
const PARTS = {
  ask: ({ tag, banner }) => ({ tag, banner }),
  settings: ({ tag, settings, banner: { reject, accept, settings: heading, privacyControl, and } }) => ({
    tag,
    settings,
    labels: { reject, accept, settings: heading, privacyControl, and },
  }),
  frames: ({ tag, frames }) => ({ tag, frames }),
  policy: ({ tag, settings, table }) => ({ tag, settings, table }),
};

/** A value as code, without the quotes that its keys do not need. */
const literal = value =>
  value instanceof RegExp
    ? `${value}`
    : typeof value === 'string'
      ? JSON.stringify(value)
      : `{${Object.entries(value).map(([key, each]) => `${key}:${literal(each)}`)}}`;

/** Writes a part in every language. */
async function writeParts(folder, part, code) {
  const [before, after, ...more] = code.split(TEXTS);
  if (after === undefined || more.length) throw new Error(`The texts must stand in askfirst-${part} once`);
  for (const language of languages()) {
    const texts = await import(`${pathToFileURL(join(compiled, `i18n/${language}.js`))}?${Date.now()}`);
    // The mark in front makes it UTF-8 everywhere, also on an old page whose server does not say so.
    const file = join(folder, `askfirst-${part}.${language}.js`);
    writeFileSync(file, `\ufeff${before}${literal(PARTS[part](texts))}${after}`);
  }
}

/** Leaves out of js-cookie what a page never calls. It hangs on one object, where no bundler sees that it is unused. */
const slimCookie = {
  name: 'slim-cookie',
  transform(code, id) {
    if (!id.endsWith('js.cookie.mjs')) return null;
    const slim = code.replace(/^ {6}get: get,\n/m, '').replace(/^ {6}with\w+: function[\s\S]*?\n {6}\},?\n/gm, '');
    if (slim.length > code.length - 250) throw new Error('js-cookie has changed: see slimCookie in scripts/build.mjs');
    // Not what all objects inherit: a page may have given them properties that loops see.
    const own = slim.replace(/for \(var (\w+) in (\w+)\)/g, 'for (var $1 of Object.keys($2))');
    if (own.split('Object.keys(').length !== 3) throw new Error('js-cookie loops otherwise: see slimCookie');
    return { code: own, map: null };
  },
};

/** Leaves out of Preact how it writes markup from text: nothing of ours has that property. */
const slimPreact = {
  name: 'slim-preact',
  transform(code, id) {
    if (!id.endsWith('preact.module.js')) return null;
    const slim = code
      .replace(/"dangerouslySetInnerHTML"==\w\?\w=\w:/g, '')
      .replace(/if\((\w)\)\w\|\|\w&&\(\1\.__html==.{0,120}?else if\(\w&&\(\w\.innerHTML=""\),/, 'if(');
    if (/innerHTML/i.test(slim)) throw new Error('Preact has changed: see slimPreact in scripts/build.mjs');
    return { code: slim, map: null };
  },
};

/** Leaves out of the facts what no page asks for: hosts and the like are for security policies, which are made elsewhere. */
const toldFacts = {
  name: 'told-facts',
  transform(code, id) {
    if (!id.startsWith(join(compiled, 'services')) || !/^export const \w+Facts = /m.test(code)) return null;
    const told = code
      .replace(/^ {4}hosts: \{( .* |\n[\s\S]*?\n {4})\},\n/gm, '')
      .replace(/^ {4}(trustedTypes|trustedTypesPolicies|unsafe|followsRouter): .*\n/gm, '');
    if (/^ *hosts: /m.test(told))
      throw new Error(`${id} writes its hosts otherwise: see toldFacts in scripts/build.mjs`);
    return { code: told, map: null };
  },
};

/** What `askfirst.js` has already comes into its further files by their script element: see src/handed.ts. */
function takeHanded() {
  const code = readFileSync(join(compiled, 'handed.js'), 'utf8');
  const order = /handed = \[([^\]]*)\]/.exec(code)[1].match(/\w+/g);
  const offers = join(compiled, 'offer-part.js');
  const sources = new Map(
    [...code.matchAll(/^import \{ (.*) \} from '(.*)'/gm)].map(([, names, from]) => [join(compiled, from), names]),
  );
  return {
    name: 'take-handed',
    resolveId(id, importer) {
      if (id === '\0handed' || importer?.startsWith('\0handed')) return id;
      const file = importer && resolve(dirname(importer), id);
      return sources.has(file) || file === offers ? `\0handed:${file}` : null;
    },
    load(id) {
      if (id === '\0handed') {
        return `export const script = Reflect.get(Document.prototype, 'currentScript', document); export default script.handed;`;
      }
      // The same element takes what the part offers.
      if (id === `\0handed:${offers}`) {
        return `import { script } from '\0handed'; export const offerPart = offered => { script.offered = offered; };`;
      }
      if (!id.startsWith('\0handed:')) return null;
      const file = id.slice('\0handed:'.length);
      const taken = sources
        .get(file)
        .split(', ')
        .map(name => `export const ${name} = handed[${order.indexOf(name)}];`);
      // The rest of the module is bundled as usual.
      return [`import handed from '\0handed';`, ...taken, `export * from '${file}';`].join('\n');
    },
  };
}

/** Leaves members out of services: those who only ask need not know how one runs, nor those who run it what is told. */
const without = (...names) => ({
  name: 'without',
  transform(code, id) {
    if (!id.startsWith(join(compiled, 'services'))) return null;
    const cuts = [];
    const look = node => {
      if (!node || typeof node !== 'object') return;
      // A service, or its account.
      const isOurs =
        node.type === 'ObjectExpression' &&
        node.properties.some(({ key }) => ['account', 'pattern'].includes(key?.name));
      const left = isOurs ? node.properties.filter(({ key }) => !names.includes(key?.name)) : undefined;
      for (const property of left ? node.properties : []) {
        if (!left.includes(property)) cuts.push([property.start, property.end]);
      }
      for (const child of left ?? Object.values(node)) look(child);
    };
    look(this.parse(code));
    let left = code;
    for (const [start, end] of cuts.sort(([one], [other]) => other - one))
      left = left.slice(0, start) + left.slice(end).replace(/^\s*,/, '');
    return { code: left, map: null };
  },
});
const started = ['calls', 'optOut', 'late', 'numbers', 'script', 'start', 'loaded'];
const ended = ['update', 'stop', 'stopsForGood'];
const described = ['name', 'vendor', 'facts', 'refusal', 'example'];
const toldServices = without(...started, ...ended);
/** The common services begin here and end elsewhere; the further ones come whole. */
const runServices = without(...described, ...ended);
const endServices = without(...started, ...described, 'category', 'needs', 'account', 'recording', 'advanced');

/** Tables as values: computing them would take the whole catalogue and all its facts. */
const computedTables = {
  name: 'computed-tables',
  async load(id) {
    if (!['guard/hosts.js', 'move/catalogue.js'].some(name => id === join(compiled, name))) return null;
    const [[name, table]] = Object.entries(await import(`${pathToFileURL(id)}?${Date.now()}`));
    return `export const ${name} = ${JSON.stringify(table)};`;
  },
};

async function bundle(input, output, plugins, external) {
  const { rollup } = await import('rollup');
  const made = await rollup({
    input,
    plugins,
    external,
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const written = await (output.file || output.dir ? made.write(output) : made.generate(output));
  await made.close();
  return written.output[0].code;
}

async function buildInto(folder) {
  const { default: nodeResolve } = await import('@rollup/plugin-node-resolve');
  const css = await cssText();
  const short = [css, slimCookie, slimPreact, toldFacts, computedTables, nodeResolve({ browser: true }), minified({})];

  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['-p', 'tsconfig.build.json', '--outDir', compiled];
  execFileSync(process.execPath, [tsc, ...options], { cwd: root, stdio: 'inherit' });

  for (const [script, file] of [
    ['script', 'askfirst.js'],
    ['guard-script', 'askfirst-guard.js'],
  ]) {
    const output = { file: join(folder, file), format: 'iife', freeze: false };
    await bundle(join(compiled, `${script}.js`), output, [...short, calledAtOnce]);
  }
  const taking = [takeHanded(), ...short];
  for (const [part, ...more] of [
    ['effects', endServices, calledAtOnce],
    ['further'],
    ['services', runServices, calledAtOnce],
    ['sensitive', endServices],
    ['hold', calledAtOnce],
    ['debug'],
    ['move'],
  ]) {
    const file = join(folder, `askfirst-${part}.js`);
    await bundle(join(compiled, `${part}-script.js`), { file, format: 'iife', freeze: false }, [...taking, ...more]);
  }
  for (const service of further()) {
    const file = join(folder, `askfirst-service.${service.id}.js`);
    await bundle('service-entry', { file, format: 'iife', freeze: false }, [serviceEntry(service), ...taking]);
  }
  for (const [part, script, ...more] of [
    ['ask', 'ask-script', toldServices, calledAtOnce],
    ['settings', 'ui/settings-script'],
    ['frames', 'hold/frames-script'],
    ['policy', 'table/script'],
  ]) {
    const code = await bundle('part-entry', { format: 'iife', freeze: false }, [partEntry(script), ...taking, ...more]);
    await writeParts(folder, part, code);
  }

  const npm = join(folder, 'npm');
  const entries = [
    'index',
    'guard/guard',
    'services/index',
    'table/policy-html',
    'csp/csp',
    ...languages().map(language => `i18n/${language}`),
  ];
  await bundle(
    entries.map(entry => join(compiled, `${entry}.js`)),
    { dir: npm, format: 'es', preserveModules: true, preserveModulesRoot: compiled },
    [css, computedTables, nodeResolve({ browser: true })],
    id => /^(preact|js-cookie)(\/|$)/.test(id),
  );
  cpSync(compiled, npm, {
    recursive: true,
    filter: source =>
      !/\.js$/.test(source) &&
      !/^(([\w-]+-)?script|start-from-tag|script-config|handed|offer-part|(ui|hold|table)\/([\w-]+-)?script)\./.test(
        relative(compiled, source),
      ),
  });
}

/** Builds everything into a folder on the file system of this one. The same sources give the same bytes. */
export const build = (folder = join(root, 'dist')) => renewFolder(folder, aside, buildInto);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await install();
  writeLists();
  await build();
  writeIntegrity();
  await writeServicesTable();
  writeLanguagesList();
}
