import { median } from './statistics.mjs';

/** What was measured: numbers by stage, contestant and metric, one for each round. */
export function createMeasurements() {
  const rounds = new Map();
  const failures = [];
  const of = (stage, name, metric) => rounds.get(stage)?.map(round => round.get(name)?.[metric]) ?? [];
  return {
    add(stage, round, name, figures) {
      if (!rounds.has(stage)) rounds.set(stage, []);
      const all = rounds.get(stage);
      (all[round] ??= new Map()).set(name, figures);
    },
    /** `problem`: why there are no figures of a contestant in one of the rounds. */
    fail(stage, name, problem) {
      failures.push({ stage, name, problem });
    },
    failures,
    /** How often a contestant has failed in a stage. */
    failed: (stage, name) => failures.filter(each => each.stage === stage && each.name === name).length,
    /** Whether a contestant took part in a stage, if only to fail. */
    tookPart: (stage, name) =>
      !!rounds.get(stage)?.some(round => round.has(name)) ||
      failures.some(each => each.stage === stage && each.name === name),
    /** The median over all rounds. */
    value: (stage, name, metric) => median(of(stage, name, metric)),
    /** The same beyond what the empty page took in the same round. */
    added(stage, name, metric) {
      const empty = of(stage, 'empty', metric);
      return median(of(stage, name, metric).map((value, round) => value - empty[round]));
    },
  };
}
