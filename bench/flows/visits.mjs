import { inFreshProfile, openVisit, pause } from '../browser/visit.mjs';

/**
 * A first visit, an acceptance, and two visits after: one in the same profile, one in another where the answer was no.
 * Main-thread time; nothing asks for frames meanwhile, as that costs time of its own.
 */
export async function visits({ browser, server, addressOf }, contestant, cpu) {
  const { banner, accept, reject } = contestant;
  const figures = {};
  const visit = async (context, act) => {
    const opened = await openVisit(context, server, { contestant, cpu });
    await opened.go(addressOf(contestant));
    await act(opened);
    await opened.close();
  };
  const note = async (kind, opened) => {
    await opened.quiet();
    const { task, script } = await opened.cost();
    Object.assign(figures, { [`${kind}.task`]: task, [`${kind}.script`]: script });
  };
  const answer = (button, kind) => async opened => {
    if (banner) await opened.exists(banner);
    if (kind) await note(kind, opened);
    if (!button) return;
    await opened.shown(banner);
    // Some banners are on the screen before they listen.
    await pause(contestant.deafFor ?? 0);
    await opened.click(button);
    if (button === accept) await opened.evaluate('bench.allRan');
    await pause(150 * cpu);
  };
  /** The answer holds, or the figures would be those of another first visit. */
  const mustRemember = async opened => {
    if (accept && (await opened.evaluate(`bench.isShown(${JSON.stringify(accept)})`))) throw new Error('asks again');
  };

  await inFreshProfile(browser, async context => {
    await visit(context, answer(accept, 'first'));
    await visit(context, async opened => {
      if (accept) await opened.evaluate('bench.allRan');
      await note('accepted', opened);
      const { asked, began } = await opened.report();
      if (!accept) return;
      await mustRemember(opened);
      const last = Math.max(...asked);
      Object.assign(figures, { 'accepted.asked': last, 'accepted.afterStart': last - began });
    });
  });
  await inFreshProfile(browser, async context => {
    await visit(context, answer(reject));
    await visit(context, async opened => {
      await note('refused', opened);
      await mustRemember(opened);
    });
  });
  return figures;
}
