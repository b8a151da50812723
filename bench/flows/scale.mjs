import { inFreshProfile, openVisit, pause } from '../browser/visit.mjs';

/** A page that holds many pieces of code: main-thread time until it has started, and from "accept all" until all ran. */
export const manyHeld = ({ browser, server, addressOf }, contestant, held) =>
  inFreshProfile(browser, async profile => {
    const { banner, accept, deafFor = 0 } = contestant;
    const visit = await openVisit(profile, server, { contestant, tags: held });
    await visit.go(addressOf(contestant, { held }));
    if (banner) await visit.exists(banner);
    await visit.quiet();
    const { task: start } = await visit.cost();
    if (!accept) return { start };
    await visit.shown(banner);
    await pause(deafFor);
    const before = await visit.cost();
    await visit.click(accept);
    await visit.evaluate('bench.allRan');
    await visit.quiet();
    const after = await visit.cost();
    return { start, accept: after.task - before.task };
  });

/** A site with many services: main-thread time until it has started, of opening the settings, and of "accept all". */
export const manyServices = ({ browser, server, addressOf }, contestant, services) =>
  inFreshProfile(browser, async profile => {
    const { banner, accept, settings, dialog, deafFor = 0 } = contestant;
    const measure = async (clicks, then) => {
      const visit = await openVisit(profile, server, { contestant, tags: services });
      await visit.go(addressOf(contestant, { services }));
      await visit.exists(banner);
      await visit.quiet();
      const { task: start } = await visit.cost();
      await visit.shown(banner);
      await pause(deafFor);
      const before = await visit.cost();
      await visit.click(clicks);
      await then(visit);
      await visit.quiet();
      const { task } = await visit.cost();
      await visit.close();
      return { start, task: task - before.task };
    };
    const opened = await measure(settings, visit => visit.shown(dialog));
    const accepted = await measure(accept, visit => visit.evaluate('bench.allRan'));
    return { start: opened.start, open: opened.task, accept: accepted.task };
  });
