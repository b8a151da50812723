import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Bytes that a visitor may download at most, brotli-compressed. A returning visitor gets the first file, and the second
 * if something is allowed.
 */
const BUDGETS = {
  'askfirst.js': 4650,
  'askfirst-guard.js': 7000,
  'askfirst-services.js': 2900,
  'askfirst-all-services.js': 4700,
  'askfirst-sensitive.js': 700,
  'askfirst-further.js': 2200,
  'askfirst-hold.js': 1900,
  'askfirst-move.js': 2400,
  'askfirst-debug.js': 4700,
};

/** The same for the files that come in each language: in English, and in any. Other letters take more bytes. */
const LANGUAGE_BUDGETS = {
  'askfirst-ask': [7900, 8300],
  'askfirst-settings': [9100, 9700],
  'askfirst-policy': [4100, 4750],
  'askfirst-frames': [3700, 3900],
};

/** Throws if a file is over its budget. */
export function checkSizes(folder) {
  const over = [];
  const sizeOf = name => brotliCompressSync(readFileSync(join(folder, name))).length;
  const check = (name, budget) => {
    const size = sizeOf(name);
    console.log(`${name}: ${size} of ${budget} bytes`);
    if (size > budget) over.push(name);
  };
  for (const [name, budget] of Object.entries(BUDGETS)) check(name, budget);
  for (const [part, [english, any]] of Object.entries(LANGUAGE_BUDGETS)) {
    check(`${part}.en.js`, english);
    const files = readdirSync(folder).filter(name => name.startsWith(`${part}.`));
    const largest = files.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
    check(largest, any);
  }
  if (over.length) throw new Error(`Over budget: ${over.join(', ')}`);
}
