import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renewFolder } from '../../scripts/renew-folder.mjs';

let root: string;
let folder: string;

const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
/** What the folder has: the text of each file. */
const content = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );
const OLD = { 'a.js': 'old a', 'b.js': 'old b', 'gone.js': 'old' };
const NEW = { 'a.js': 'new a', 'b.js': 'new b', 'more.js': 'new' };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'askfirst-renew-'));
  folder = join(root, 'dist');
  for (const [name, text] of Object.entries(OLD)) write(join(folder, 'npm', name), text);
});
afterEach(() => rmSync(root, { recursive: true }));

/** Makes the new files one by one, and says after each what the folder has. */
const fill = (seen: unknown[]) => async (fresh: string) => {
  for (const [name, text] of Object.entries(NEW)) {
    write(join(fresh, 'npm', name), text);
    await Promise.resolve();
    seen.push(content());
  }
};

it('changes the folder when all is made, and leaves nothing of the old files nor beside it', async () => {
  const seen: unknown[] = [];
  await renewFolder(folder, join(root, 'aside'), fill(seen));
  expect(seen).toEqual([OLD, OLD, OLD]);
  expect(content()).toEqual(NEW);
  expect(readdirSync(root)).toEqual(['dist']);
});

it('leaves what was there when making fails half-way', async () => {
  const failing = renewFolder(folder, join(root, 'aside'), async fresh => {
    write(join(fresh, 'npm/a.js'), 'new a');
    throw new Error('A wrong type');
  });
  await expect(failing).rejects.toThrow('A wrong type');
  expect(content()).toEqual(OLD);
  expect(readdirSync(root)).toEqual(['dist']);
});

it('two at a time do not meet', async () => {
  await Promise.all(['one', 'other'].map(aside => renewFolder(folder, join(root, aside), fill([]))));
  expect(content()).toEqual(NEW);
});

it('makes a folder that is not there', async () => {
  rmSync(folder, { recursive: true });
  expect(existsSync(folder)).toBe(false);
  await renewFolder(folder, join(root, 'aside'), async fresh => write(join(fresh, 'a.js'), 'new a'));
  expect(content()).toEqual({ 'a.js': 'new a' });
});
