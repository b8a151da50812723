import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { install } from '../../scripts/install.mjs';

let root: string;
let kept: string;
const PACKAGE = { name: 'clinic', version: '1.0.0' };

/** A folder that npm can install in without a network: it asks for nothing. */
function project(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(PACKAGE));
  const lock = { ...PACKAGE, lockfileVersion: 3, packages: { '': PACKAGE } };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  return folder;
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'askfirst-install-')));
  kept = join(project('theirs'), 'node_modules/kept/index.js');
  mkdirSync(join(kept, '..'), { recursive: true });
  writeFileSync(kept, '');
});
afterEach(() => rmSync(root, { recursive: true }));

it('does not install behind a node_modules that is a link, and says what to do', async () => {
  const mine = project('mine');
  symlinkSync(join(root, 'theirs/node_modules'), join(mine, 'node_modules'), 'junction');
  await expect(install(mine)).rejects.toThrow(/mine.node_modules is a link.*Remove the link.*npm ci/s);
  expect(existsSync(kept)).toBe(true);
});

for (const end of ['', '/']) {
  it(`does not install in a folder that is a link, and says what to do: link${end}`, async () => {
    symlinkSync(join(root, 'theirs'), join(root, 'link'), 'junction');
    await expect(install(join(root, 'link') + end)).rejects.toThrow(/link is a link.*the folder it names/s);
    expect(existsSync(kept)).toBe(true);
  });
}

it('is content with a link to what is installed', async () => {
  const mine = project('mine');
  writeFileSync(join(root, 'theirs/node_modules/.package-lock.json'), '{}');
  symlinkSync(join(root, 'theirs/node_modules'), join(mine, 'node_modules'), 'junction');
  await install(mine);
  expect(existsSync(kept)).toBe(true);
});

it('installs in a folder of its own', async () => {
  const mine = project('mine');
  mkdirSync(join(mine, 'node_modules/stale'), { recursive: true });
  await install(mine);
  expect(existsSync(join(mine, 'node_modules/stale'))).toBe(false);
});
