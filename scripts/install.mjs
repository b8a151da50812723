// Installs what package.json asks for, if it is not there yet. Node built-ins only: it runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** `npm ci` empties node_modules first. Behind a link that would be another copy's. */
function refuseLinks(folder) {
  const isLink = path => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  if (isLink(folder))
    throw new Error(`${folder} is a link: nothing is installed there. Run this in the folder it names.`);
  const modules = join(folder, 'node_modules');
  if (!isLink(modules)) return;
  throw new Error(
    `${modules} is a link, and lacks what package-lock.json asks for. Remove the link and run this again, or run "npm ci" in the folder it names.`,
  );
}

/** `folder`: of the package.json. */
export async function install(folder = root) {
  const lock = join(folder, 'package-lock.json');
  // npm writes this file last, so a broken installation does not look like a whole one.
  const done = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  refuseLinks(resolve(folder));
  console.log('Installing packages (npm ci) ...');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
