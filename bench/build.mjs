import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bench, built, installed } from './contestants/folders.mjs';

const source = name => new URL(`contestants/${name}`, import.meta.url).pathname;

/** Changes when what the files are made of changes, or how. */
const fingerprint = () => {
  const hash = createHash('sha256');
  const parts = [
    source('floor-app.js'),
    source('c15t-app.jsx'),
    `${bench}/package-lock.json`,
    fileURLToPath(import.meta.url),
  ];
  for (const part of parts) hash.update(readFileSync(part));
  return hash.digest('hex');
};

/**
 * Makes the files of the contestants that are not served as their packages bring them, for production. What was made before
 * is left if it would be the same.
 */
export async function buildContestants() {
  const print = fingerprint();
  const stamp = built('made-of.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  const esbuild = await import('esbuild');
  const make = (entry, outfile, options) =>
    esbuild.build({ entryPoints: [entry], outfile: built(outfile), minify: true, target: 'es2020', ...options });
  await make(source('floor-app.js'), 'floor/floor.js', { format: 'iife' });
  await make(source('c15t-app.jsx'), 'c15t/c15t.js', {
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    legalComments: 'none',
    // Not the project's own, which is for Preact.
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await make(installed('@c15t/react/dist/styles.css'), 'c15t/c15t.css', { bundle: true });
  writeFileSync(stamp, print);
}
