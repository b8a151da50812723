import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const filesIn = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)));

/** Each file gives way to the new one in one step, so that nobody finds one missing. */
function replaceFiles(fresh, folder) {
  const names = new Set(filesIn(fresh));
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    renameSync(join(fresh, name), join(folder, name));
  }
  for (const name of filesIn(folder)) if (!names.has(name)) rmSync(join(folder, name), { force: true });
}

/**
 * Gives a folder the files that `fill` makes. They are made in `aside`, on the same file system, and moved when all of them
 * are there: if `fill` fails, the folder keeps what it had. `aside` goes in either case.
 * @param {string} folder
 * @param {string} aside
 * @param {(fresh: string) => Promise<void>} fill
 */
export async function renewFolder(folder, aside, fill) {
  try {
    const fresh = join(aside, 'fresh');
    await fill(fresh);
    replaceFiles(fresh, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
