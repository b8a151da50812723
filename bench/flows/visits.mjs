import { inFreshProfile, openVisit } from '../browser/visit.mjs';

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
    await ready(contestant);
    await opened.click(button);
    if (button === accept) await opened.evaluate('bench.allRan');
    await opened.quiet();
  };

  await inFreshProfile(browser, async context => {
    await visit(context, answer(accept, 'first'));
    await visit(context, async opened => {
      if (accept) await opened.evaluate('bench.allRan');
      await note('accepted', opened);
      const { asked, began } = await opened.report();
      if (!accept) return;
      const last = Math.max(...asked);
      Object.assign(figures, { 'accepted.asked': last, 'accepted.afterStart': last - began });
    });
  });
  await inFreshProfile(browser, async context => {
    await visit(context, answer(reject));
    await visit(context, opened => note('refused', opened));
  });
  return figures;
}

/** Some banners are on the screen before they listen. */
const ready = ({ deafFor = 0 }) => new Promise(resolve => setTimeout(resolve, deafFor));
