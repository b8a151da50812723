import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // As in scripts/build.mjs: a sheet is its text.
      name: 'css-text',
      enforce: 'pre',
      async load(id) {
        return id.endsWith('.css') ? `export default ${JSON.stringify(await readFile(id, 'utf8'))}` : null;
      },
    },
  ],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    reporters: 'dot',
    // A thread begins sooner than a process.
    pool: 'threads',
    // A limit for what hangs. A busy machine makes a test slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
