import { median } from './statistics.mjs';

/** What was measured: numbers by stage, contestant and metric, one for each round. */
export function createMeasurements() {
  const rounds = new Map();
  const of = (stage, name, metric) => rounds.get(stage)?.map(round => round.get(name)?.[metric]) ?? [];
  return {
    add(stage, round, name, figures) {
      if (!rounds.has(stage)) rounds.set(stage, []);
      const all = rounds.get(stage);
      (all[round] ??= new Map()).set(name, figures);
    },
    /** The median over all rounds. */
    value: (stage, name, metric) => median(of(stage, name, metric)),
    /** The same beyond what the empty page took in the same round. */
    added(stage, name, metric) {
      const empty = of(stage, 'empty', metric);
      return median(of(stage, name, metric).map((value, round) => value - empty[round]));
    },
  };
}
