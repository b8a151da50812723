// npm test: installs what is missing, then checks everything that this project promises. Stops at the first failure.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a tool of the project; its own output says what is wrong. */
function run(title, tool, ...options) {
  console.log(`\n— ${title}`);
  const [command, ...rest] = ['npx', '--no-install', tool, ...options];
  execFileSync(command, rest, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

async function main() {
  await install();
  const { browser } = await import('./browser.mjs');
  const { engines } = await import('./engines.mjs');
  const { build } = await import('./build.mjs');
  const { compareFolders } = await import('./compare-folders.mjs');
  const { checkSizes } = await import('./sizes.mjs');
  const { buildNpmExample } = await import('./npm-example.mjs');

  run('Lint and format', 'biome', 'check', '--error-on-warnings', '.');
  run('Types', 'tsc', '-p', 'tsconfig.json');
  run('Types of the core, without a DOM', 'tsc', '-p', 'src/core');
  run('Unused files, exports and dependencies', 'knip');

  console.log('\n— dist/ is what the sources build');
  const fresh = join(root, 'build/compared');
  await build(fresh);
  compareFolders(fresh, join(root, 'dist'));
  rmSync(fresh, { recursive: true });

  console.log('\n— Sizes');
  checkSizes(join(root, 'dist'));

  run('Package', 'publint', '--strict');
  run('Package types', 'attw', '--pack', '.', '--profile', 'esm-only', '--quiet');
  run('Unit tests', 'vitest', 'run');

  process.env.CHROMIUM_BIN = await browser();
  process.env.ASKFIRST_ENGINES = engines().join();
  await buildNpmExample();
  run('Real-browser tests', 'playwright', 'test');
}

try {
  await main();
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
