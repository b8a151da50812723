// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type OutputChunk, rollup } from 'rollup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as catalogue from '../src/services/index';

/** The npm package in dist/ as tools see it: what Node imports, what a bundler keeps and what TypeScript accepts. */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Manifest {
  dependencies: Record<string, string>;
  exports: Record<string, { types?: string; default: string } | string | null>;
}
const { dependencies, exports }: Manifest = JSON.parse(read('package.json'));

/** A project that has installed askfirst: it finds what is published and what that depends on, and nothing else. */
const project = realpathSync(mkdtempSync(join(tmpdir(), 'askfirst-project-')));

function write(name: string, text: string): string {
  const path = join(project, name);
  writeFileSync(path, text);
  return path;
}

beforeAll(() => {
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, 'askfirst'), { recursive: true });
  for (const part of ['package.json', 'dist', 'bin']) {
    cpSync(join(root, part), join(modules, 'askfirst', part), { recursive: true });
  }
  for (const name of Object.keys(dependencies)) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  write('package.json', '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true }));

describe('the exports', () => {
  /** What "*" can stand for, if a file of this pattern is to be found. */
  const expand = (pattern: string) => {
    const [folder = '', ending = ''] = pattern.split('*');
    return readdirSync(join(root, folder))
      .filter(name => name.endsWith(ending))
      .map(name => name.slice(0, -ending.length));
  };
  const entries = Object.entries(exports).flatMap(([name, target]) =>
    target === null || name === './package.json' ? [] : [{ name, ...(target as { types?: string; default: string }) }],
  );

  it.each(entries.filter(({ name }) => !name.includes('*')))('have code and types for $name', entry => {
    expect([entry.types, entry.default].map(file => file && existsSync(join(root, file)))).toEqual([true, true]);
  });

  it.each(entries.filter(({ name }) => name.includes('*')))('have code and types for each $name', entry => {
    const isOpen = (star: string) => exports[entry.name.replace('*', star)] !== null;
    const modules = expand(entry.default).filter(isOpen);
    expect(modules).toContain('en');
    expect(expand(entry.types as string).filter(isOpen)).toEqual(modules);
  });
});

it('imports in Node without touching the page, or leaving anything behind', () => {
  const script = write(
    'import.js',
    `const touched = [];
    for (const name of ['window', 'document', 'navigator', 'location', 'localStorage', 'Element', 'CSSStyleSheet']) {
      Object.defineProperty(globalThis, name, { configurable: true, get: () => void touched.push(name) });
    }
    const before = Reflect.ownKeys(globalThis);
    const names = [];
    for (const entry of ['askfirst', 'askfirst/services', 'askfirst/guard', 'askfirst/policy', 'askfirst/csp', 'askfirst/i18n/en']) {
      names.push(Object.keys(await import(entry)).join(' '));
    }
    const added = Reflect.ownKeys(globalThis).filter(name => !before.includes(name));
    console.log(JSON.stringify({ names, touched, added }));`,
  );
  expect(JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }))).toEqual({
    names: [
      'start',
      Object.keys(catalogue).sort().join(' '),
      'guard',
      'policyHtml',
      'csp',
      'banner en frames settings table tag',
    ],
    touched: [],
    added: [],
  });
});

describe('a bundler', () => {
  async function bundle(code: string): Promise<OutputChunk[]> {
    const made = await rollup({ input: write('bundle.js', code), plugins: [nodeResolve({ browser: true })] });
    const { output } = await made.generate({ format: 'es' });
    return output.filter(file => file.type === 'chunk');
  }
  /** The modules of which a chunk contains anything. */
  const modulesOf = ({ modules }: OutputChunk) =>
    Object.entries(modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => id.replaceAll('\\', '/').replace(/^.*\/node_modules\/(askfirst\/dist\/npm\/)?/, ''))
      .filter(id => !id.endsWith('bundle.js'))
      .sort();

  it.each([
    ['facebookPixel', ['services/facebook-pixel.js']],
    ['googleAds', ['services/google-ads.js', 'services/google.js']],
    ['googleAnalytics', ['services/google-analytics.js', 'services/google.js']],
    ['hotjar', ['services/hotjar.js', 'services/queues.js']],
    ['responsetap', ['services/responsetap.js']],
  ])('keeps no other vendor with %s', async (name, modules) => {
    const [chunk] = (await bundle(`export { ${name} } from 'askfirst/services';`)) as [OutputChunk];
    expect(modulesOf(chunk)).toEqual(modules);
    const own = name.startsWith('google') ? 'googletagmanager.com' : `${name.slice(0, 6).toLowerCase()}`;
    const addresses = chunk.code.match(/https:\/\/[^'"`/]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter(address => !address.includes(own))).toEqual([]);
  });

  it('leaves the interface, its texts, Preact and what carries out decisions to files that are fetched later', async () => {
    const chunks = await bundle(`import { start } from 'askfirst'; start({});`);
    const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]));
    const atOnce = new Set(chunks.filter(({ isEntry }) => isEntry));
    // A set also visits what is added on the way.
    for (const { imports } of atOnce) for (const name of imports) atOnce.add(byName.get(name) as OutputChunk);

    const later = chunks.filter(chunk => !atOnce.has(chunk)).flatMap(modulesOf);
    const first = [...atOnce].flatMap(modulesOf);
    // What fetches it has to be there before it.
    const isLater = (id: string) => /^(ui|i18n|preact|js-cookie|decide)\b|\.css/.test(id) && id !== 'ui/screen.js';
    expect(first).toContain('index.js');
    expect(first.filter(isLater)).toEqual([]);
    expect(later).toEqual(expect.arrayContaining(['ui/mount.js', 'ui/Settings.js', 'i18n/en.js', 'decide.js']));
  });
});

describe('TypeScript', () => {
  /** What must compile, and after each "@ts-expect-error" what must not. */
  const consumer = `
    import { type Askfirst, type ChangeDetail, type Consent, type Service, type StartOptions, start } from 'askfirst';
    import { type Csp, csp } from 'askfirst/csp';
    import { en } from 'askfirst/i18n/en';
    import { policyHtml } from 'askfirst/policy';
    import { facebookPixel, googleAds, googleAnalytics, hotjar, responsetap } from 'askfirst/services';

    const services: Service[] = [googleAnalytics({ id: 'G-AB12CD34EF' }), hotjar({ id: 1234567 })];
    const options: StartOptions = { policyUrl: '/cookie-policy', policyVersion: 2, cookieMonths: 3, language: en, services };
    const askfirst: Askfirst = start(options);
    start({ nonce: 'n', services: [googleAds({ id: 'AW-123456789' }), facebookPixel({ id: '1' }), responsetap({ id: 1 })] });
    start({ services: [{ ...hotjar({ id: 1 }), id: 'own', start: page => page.script('https://static.example/own.js') }] });
    start({ language: { ...en, banner: { ...en.banner, heading: 'Cookies?' } } });

    const stop: () => void = askfirst.subscribe((consent: Consent) => void consent.allowed.analytics);
    askfirst.decide({ marketing: true, hotjar: false });
    const mayPlay: boolean = askfirst.allows('functional');
    document.addEventListener('askfirst:change', event => {
      const { consent, previous } = (event as CustomEvent<ChangeDetail>).detail;
      if (consent.allowed.marketing !== previous.allowed.marketing) stop();
    });

    const { header, notes }: Csp = csp(options, { scripts: 'strict-dynamic' });
    const written: string = policyHtml({ ...options, heading: 3, embeds: ['youtube'] }) + header + notes.join();

    // @ts-expect-error: no such rule
    csp(options, { scripts: written });
    // @ts-expect-error: the id is missing
    googleAnalytics();
    // @ts-expect-error: the id is missing
    googleAnalytics({});
    // @ts-expect-error: an id of Google is a text
    googleAds({ id: 123456789 });
    // @ts-expect-error: no such option
    start({ polcyUrl: '' });
    // @ts-expect-error: no such category
    askfirst.allows('advertising');
    // @ts-expect-error: a choice is yes or no
    askfirst.decide({ marketing: 'yes' });
    // @ts-expect-error: a decision is not changed in place
    askfirst.consent.allowed.marketing = mayPlay;
    // @ts-expect-error: the texts of a language are complete
    start({ language: { tag: 'cy', banner: { heading: 'Cwcis?' } } });
    // @ts-expect-error: only what is documented can be imported
    import('askfirst/dist/npm/create.js');
  `;

  it.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('accepts right code and no wrong code under %s', { timeout: 60_000 }, (moduleResolution, module) => {
    write('consumer.ts', consumer);
    // The example is documentation: it has to be right.
    write('main.ts', read('examples/npm/main.ts'));
    // What other packages declare. A second declaration of ours would contradict it.
    write(
      'globals.d.ts',
      `interface ImportMeta { readonly env: { readonly BASE_URL: string } }
      interface Window { readonly trustedTypes?: { readonly emptyHTML: object } }`,
    );
    const lib = ['ES2022', 'DOM'];
    const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [], noEmit: true };
    const compilerOptions = { ...strict, target: 'ES2022', lib, module, moduleResolution };
    write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});
