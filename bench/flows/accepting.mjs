import { inFreshProfile, openVisit, pause } from '../browser/visit.mjs';

/**
 * The click on "accept all", as the visitor feels it: how long the page is busy with the click itself, how long at a
 * stretch until the last tag ran, when the browser paints, and when the last tag was asked for.
 *
 * `query`: what the page holds; `tags`: how many that are.
 */
export const accepting = ({ browser, server, addressOf }, contestant, { cpu = 1, slow, query, tags } = {}) =>
  inFreshProfile(browser, async profile => {
    const visit = await openVisit(profile, server, { contestant, cpu, slow, tags, pulse: true });
    await visit.go(addressOf(contestant, query));
    await visit.shown(contestant.banner);
    await pause(contestant.deafFor ?? 0);
    await visit.quiet();
    const before = await visit.cost();
    await visit.click(contestant.accept);
    await visit.evaluate('bench.allRan');
    await pause(100);
    const { task } = await visit.cost();
    const { busy, click, asked, lastRan } = await visit.report();
    return {
      click: busy.first,
      stretch: busy.longest,
      painted: click.painted,
      task: task - before.task,
      ran: lastRan - click.at,
      ...(asked.length && { asked: Math.max(...asked) - click.at }),
    };
  });
