import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes that a visitor may download at most, brotli-compressed. */
const BUDGETS = {
  'askfirst.js': 4200,
  'askfirst-guard.js': 6500,
  'askfirst-services.js': 2400,
  'askfirst-all-services.js': 3900,
  'askfirst-effects.js': 2950,
  'askfirst-sensitive.js': 1750,
  'askfirst-further.js': 900,
  'askfirst-further-facts.js': 1000,
  'askfirst-hold.js': 2300,
  'askfirst-move.js': 2350,
  'askfirst-debug.js': 4600,
};

/** The same for what a visit takes: of who refused, of who accepted, and the first one until the question stands there. */
const VISITS = [
  [['askfirst.js'], 4500],
  [['askfirst.js', 'askfirst-services.js'], 6500],
  [['askfirst.js', 'askfirst-ask.en.js'], 12_000],
];

/** The same for the files that come in each language: in English, and in any. Other letters take more bytes. */
const LANGUAGE_BUDGETS = {
  'askfirst-ask': [7500, 7850],
  'askfirst-settings': [9350, 10000],
  'askfirst-policy': [4550, 5300],
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
  for (const [files, budget] of VISITS) {
    const size = files.reduce((sum, name) => sum + sizeOf(name), 0);
    console.log(`${files.join(' + ')}: ${size} of ${budget} bytes`);
    if (size > budget) over.push(files.join(' + '));
  }
  if (over.length) throw new Error(`Over budget: ${over.join(', ')}`);
}
