import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Bytes that a visitor may download at most, brotli-compressed. A returning visitor gets the first file, and the second
 * if something is allowed.
 */
const BUDGETS = {
  'askfirst.js': 4500,
  'askfirst-guard.js': 6500,
  'askfirst-services.js': 3800,
  'askfirst-more.js': 4000,
  'askfirst-ui.en.js': 8000,
  'askfirst-settings.en.js': 4600,
  'askfirst-decide.js': 3400,
  'askfirst-hold.en.js': 4700,
  'askfirst-move.js': 3000,
  'askfirst-debug.js': 5200,
};

/** Throws if a file is over its budget. */
export function checkSizes(folder) {
  const over = [];
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const size = brotliCompressSync(readFileSync(join(folder, name))).length;
    console.log(`${name}: ${size} of ${budget} bytes`);
    if (size > budget) over.push(name);
  }
  if (over.length) throw new Error(`Over budget: ${over.join(', ')}`);
}
