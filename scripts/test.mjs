// Checks what this project promises, and installs what is missing first. `npm test` takes all steps, `npm run lint` and the
// like some of them: node scripts/test.mjs <step> … Stops at the first failure.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fresh = join(root, 'build', `fresh-${process.pid}`);
let built;

/** Runs a tool of the project; its own output says what is wrong. */
function run(tool, ...options) {
  const [command, ...rest] = ['npx', '--no-install', tool, ...options];
  execFileSync(command, rest, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Builds the sources as they are now, once for all steps. */
const builtNow = () => (built ??= import('./build.mjs').then(({ build }) => build(fresh)));

/** All steps, in their order: what takes longest comes last. */
const STEPS = {
  lint() {
    run('biome', 'check', '--error-on-warnings', '.');
    // Unused files, exports and dependencies.
    run('knip');
  },
  types() {
    run('tsc', '-p', 'tsconfig.json');
    // The core must not know a DOM.
    run('tsc', '-p', 'src/core');
  },
  /** The budgets hold for what the sources build, also before `npm run build`. */
  async size() {
    const { checkSizes } = await import('./sizes.mjs');
    await builtNow();
    checkSizes(fresh);
  },
  /** The committed dist/ is what the sources build. */
  async dist() {
    const { compareFolders } = await import('./compare-folders.mjs');
    await builtNow();
    compareFolders(fresh, join(root, 'dist'));
  },
  package() {
    run('publint', '--strict');
    run('attw', '--pack', '.', '--profile', 'esm-only', '--quiet');
  },
  unit: () => run('vitest', 'run'),
  async e2e() {
    const { browser } = await import('./browser.mjs');
    const { engines } = await import('./engines.mjs');
    const { buildNpmExample } = await import('./npm-example.mjs');
    process.env.CHROMIUM_BIN = await browser();
    process.env.ASKFIRST_ENGINES = engines().join();
    await buildNpmExample();
    run('playwright', 'test');
  },
};

async function main(named) {
  const unknown = named.filter(name => !Object.hasOwn(STEPS, name));
  if (unknown.length)
    throw new Error(`No step is called ${unknown.join(', ')}. Known: ${Object.keys(STEPS).join(', ')}`);
  await install();
  for (const [name, step] of Object.entries(STEPS)) {
    if (named.length && !named.includes(name)) continue;
    console.log(`\n— ${name}`);
    const began = Date.now();
    await step();
    console.log(`— ${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
