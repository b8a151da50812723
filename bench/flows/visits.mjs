import { inFreshProfile, openVisit, pause } from '../browser/visit.mjs';

/** In so many milliseconds the slowest banner has faded in. */
const FADED = 1500;

async function visit({ server, addressOf }, profile, contestant, cpu, act) {
  const opened = await openVisit(profile, server, { contestant, cpu });
  await opened.go(addressOf(contestant));
  await act(opened);
  await opened.close();
}

/** Main-thread time until there is nothing to do. Nothing asks for frames meanwhile, as that costs time of its own. */
async function costOf(opened, kind) {
  await opened.quiet();
  const { task, script } = await opened.cost();
  return { [`${kind}.task`]: task, [`${kind}.script`]: script };
}

/** A first visit until the banner is at rest, one after an acceptance, and one in another profile after a refusal. */
export async function visits(bench, contestant, cpu) {
  const { banner, accept, reject, deafFor = 0 } = contestant;
  const figures = {};
  const answer = async (opened, button) => {
    if (!button) return;
    await opened.shown(banner);
    // Some banners are on the screen before they listen.
    await pause(deafFor);
    await opened.click(button);
    if (button === accept) await opened.evaluate('bench.allRan');
    await pause(150 * cpu);
  };
  /** The answer holds, or the figures would be those of another first visit. */
  const mustRemember = async opened => {
    if (accept && (await opened.evaluate(`bench.isShown(${JSON.stringify(accept)})`))) throw new Error('asks again');
  };
  const twice = (first, again) =>
    inFreshProfile(bench.browser, async profile => {
      await visit(bench, profile, contestant, cpu, first);
      await visit(bench, profile, contestant, cpu, again);
    });

  await twice(
    async opened => {
      if (banner) await opened.exists(banner);
      await pause(FADED);
      Object.assign(figures, await costOf(opened, 'first'));
      await answer(opened, accept);
    },
    async opened => {
      if (accept) await opened.evaluate('bench.allRan');
      Object.assign(figures, await costOf(opened, 'accepted'));
      if (!accept) return;
      const { asked, began } = await opened.report();
      await mustRemember(opened);
      const last = Math.max(...asked);
      Object.assign(figures, { 'accepted.asked': last, 'accepted.afterStart': last - began });
    },
  );
  await twice(
    opened => answer(opened, reject),
    async opened => {
      Object.assign(figures, await costOf(opened, 'refused'));
      await mustRemember(opened);
    },
  );
  return figures;
}
