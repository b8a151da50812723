// Builds examples/npm with the package as npm would publish it, so that its tests see what developers get.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const example = join(root, 'examples/npm');

/** Packs this repository and unpacks it where the example finds it. What it depends on is found in the root. */
function installPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-pack-'));
  const installed = join(example, 'node_modules/askfirst');
  try {
    const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      // npm's notices go unread. When it fails, execFileSync puts them into the error.
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
    const [{ filename }] = JSON.parse(output);
    // Somebody's `npm install` may have left a link to the repository here. Only the link goes.
    rmSync(installed, { recursive: true, force: true });
    mkdirSync(installed, { recursive: true });
    // Relative names: some versions of tar take "C:" for a host.
    execFileSync('tar', ['-xzf', filename, '-C', installed, '--strip-components=1'], { cwd: folder, stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the example into examples/npm/dist, to be served at /npm/. Needs dist/. */
export async function buildNpmExample() {
  installPackage();
  const { build } = await import('vite');
  await build({ root: example, base: '/npm/', logLevel: 'warn' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildNpmExample();
