import { addMonths, allowsAny, optionalCategories, undecided } from './core/consent.js';
import { fits } from './core/options.js';
import { decode } from './core/record.js';
import { allowedHere } from './core/sensitive.js';
import { expectedOf } from './page/expected.js';
import { readAll } from './page/jar.js';
import { native, on } from './page/native.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import { addSafeCalls, namedCalls, stepAside } from './page/safe-calls.js';
import { nextTask, parsed } from './page/tasks.js';

/**
 * What `askfirst.js` has, and its further files use too. They find it on their script element, in this order: the build
 * (`takeHanded` in scripts/build.mjs) writes their imports so.
 */
export const handed: readonly unknown[] = [
  addMonths,
  addSafeCalls,
  allowedHere,
  allowsAny,
  decode,
  expectedOf,
  fits,
  namedCalls,
  native,
  nextTask,
  on,
  onDemand,
  optionalCategories,
  parsed,
  readAll,
  report,
  stepAside,
  undecided,
];
