/** How often a contestant may fail in one stage before it is left out of the rest of it. */
const FAILURES = 2;

/**
 * Runs stages and keeps their figures. A contestant that fails in a round has no figures of that round; that is noted and
 * stops nobody else.
 *
 * `wanted`: the beginnings of the names of stages that are to run; without it all do.
 */
export function createRounds(measurements, wanted) {
  const isWanted = stage => !wanted || wanted.some(each => stage.startsWith(each));
  /** Tells how long a stage took. */
  const timed = async (stage, run) => {
    if (!isWanted(stage)) return;
    const began = Date.now();
    await run();
    console.error(`${stage}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  };

  return {
    /** Every round visits everyone once and begins with another, so that the machine's moods fall on all alike. */
    rounds: (stage, times, who, flow) =>
      timed(stage, async () => {
        for (let round = 0; round < times; round++) {
          for (let index = 0; index < who.length; index++) {
            const contestant = who[(index + round) % who.length];
            const { name } = contestant;
            if (measurements.failed(stage, name) >= FAILURES) continue;
            try {
              measurements.add(stage, round, name, await flow(contestant));
            } catch (error) {
              measurements.fail(stage, name, `${error.message ?? error}`.split('\n')[0]);
              console.error(`${stage}: ${name} failed: ${error.stack ?? error}`);
            }
          }
        }
      }),
    /** What is not timed: several at once, and a failure stops all. */
    together: (stage, atOnce, who, flow) =>
      timed(stage, async () => {
        const waiting = [...who];
        const work = async () => {
          for (let one = waiting.shift(); one; one = waiting.shift()) {
            measurements.add(stage, 0, one.name, await flow(one));
          }
        };
        await Promise.all(Array.from({ length: atOnce }, work));
      }),
  };
}
