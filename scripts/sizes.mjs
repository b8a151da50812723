import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { further, languages } from './lists.mjs';

/**
 * Bytes that a visitor may download at most, brotli-compressed. Where a file grows with the catalogue: at first, and for each
 * further service or each language. The guard knows the hosts of all services, and debug mode their traces too.
 */
const BUDGETS = {
  'askfirst.js': { first: 4100, language: 3 },
  'askfirst-guard.js': { first: 6050, language: 3, service: 25 },
  'askfirst-services.js': { first: 2400 },
  'askfirst-effects.js': { first: 3250 },
  'askfirst-sensitive.js': { first: 1750 },
  'askfirst-further.js': { first: 600, service: 12 },
  'askfirst-hold.js': { first: 2300 },
  'askfirst-move.js': { first: 2200, service: 12 },
  'askfirst-debug.js': { first: 3950, service: 70 },
};

/** The same for the file of each further service. */
const SERVICE = 800;

/** The same for what a visit takes: of who refused, of who accepted, and the first one until the question stands there. */
const VISITS = [
  [['askfirst.js'], 4500],
  [['askfirst.js', 'askfirst-services.js'], 6600],
  [['askfirst.js', 'askfirst-ask.en.js'], 12_000],
];

/** The same for the files that come in each language: in English, and in any. Other letters take more bytes, some twice as many: with room for them. */
const LANGUAGE_BUDGETS = {
  'askfirst-ask': [7700, 8200],
  'askfirst-settings': [9500, 10400],
  'askfirst-policy': [4650, 5600],
  'askfirst-frames': [3900, 4200],
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
  for (const [name, { first, language = 0, service = 0 }] of Object.entries(BUDGETS)) {
    check(name, first + language * languages().length + service * further().length);
  }
  for (const { id } of further()) check(`askfirst-service.${id}.js`, SERVICE);
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
