import { built, installed } from './contestants/folders.mjs';

const source = name => new URL(`contestants/${name}`, import.meta.url).pathname;

/** Makes the files of the contestants that are not served as their packages bring them, for production. */
export async function buildContestants() {
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
}
