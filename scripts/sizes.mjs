import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Bytes that a visitor may download at most, brotli-compressed. A returning visitor gets the first file, and the second
 * if something is allowed.
 */
const BUDGETS = {
  'askfirst.js': 4500,
  'askfirst-guard.js': 6750,
  'askfirst-services.js': 3000,
  'askfirst-all-services.js': 4600,
  'askfirst-effects.js': 2450,
  'askfirst-sensitive.js': 1150,
  'askfirst-further.js': 1800,
  'askfirst-hold.js': 2100,
  'askfirst-move.js': 2400,
  'askfirst-debug.js': 4600,
};

/** The same for the files that come in each language: in English, and in any. Other letters take more bytes. */
const LANGUAGE_BUDGETS = {
  'askfirst-ask': [7050, 7400],
  'askfirst-settings': [9350, 10000],
  'askfirst-policy': [4550, 5250],
  'askfirst-frames': [3900, 4100],
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
