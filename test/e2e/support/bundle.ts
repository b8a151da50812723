import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const ROOT = new URL('../../../', import.meta.url);
const ENTRIES: Readonly<Record<string, string>> = {
  'site.js': fileURLToPath(new URL('site.js', ROOT)),
  askfirst: fileURLToPath(new URL('dist/npm/index.js', ROOT)),
};

/** A site's own code that imports `askfirst`, as one classic script. */
export async function bundle(code: string): Promise<string> {
  const site = { name: 'site', resolveId: (id: string) => ENTRIES[id], load: (id: string) => given(id) };
  const given = (id: string) => (id === ENTRIES['site.js'] ? code : null);
  const made = await rollup({ input: 'site.js', plugins: [site, nodeResolve({ browser: true })] });
  const { output } = await made.generate({ format: 'iife', inlineDynamicImports: true });
  return output[0].code;
}
