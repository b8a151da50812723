import { knownVisits } from './known-visits';

const { ASKFIRST_SEED, ASKFIRST_PATH, ASKFIRST_RUNS } = process.env;

/**
 * The visits of a run. The same in each, unless the environment says otherwise: ASKFIRST_SEED and ASKFIRST_RUNS for others
 * and more, ASKFIRST_SEED with ASKFIRST_PATH for one that failed. Both stand in the message of a failure.
 */
export const visitsOf = (seed: number, numRuns: number) => ({
  seed: Number(ASKFIRST_SEED ?? seed),
  numRuns: Number(ASKFIRST_RUNS ?? numRuns),
  examples: knownVisits,
  ...(ASKFIRST_PATH && { path: ASKFIRST_PATH, endOnFailure: true }),
});
