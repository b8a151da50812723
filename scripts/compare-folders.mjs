import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const files = folder =>
  readdirSync(folder, { recursive: true })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .map(path => relative(folder, path))
    .sort();

/** Throws if the two folders differ in any byte, naming the files. */
export function compareFolders(fresh, committed) {
  const names = new Set([...files(fresh), ...files(committed)]);
  const differing = [...names].filter(name => {
    try {
      return !readFileSync(join(fresh, name)).equals(readFileSync(join(committed, name)));
    } catch {
      return true;
    }
  });
  if (differing.length) {
    throw new Error(
      `dist/ is not what the sources build. Run "npm run build" and commit it:\n  ${differing.join('\n  ')}`,
    );
  }
  console.log(`${names.size} files, no byte differs`);
}
