import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder's parent, `bench`. */
export const bench = dirname(dirname(fileURLToPath(import.meta.url)));

/** A file or folder of an installed package. */
export const installed = path => join(bench, 'node_modules', path);

/** What `build.mjs` makes. */
export const built = path => join(bench, 'build', path);
