import { inFreshProfile, openVisit } from '../browser/visit.mjs';

/**
 * One step of a router: a new address, and a view with held elements in the place of the old one. The snippet in it is
 * another on each route; a frame, which costs the browser much, is in every tenth. Once the snippet
 * is let go, the view stays until it ran.
 */
const step = `async accepted => {
  const route = Math.random();
  history.pushState(null, '', '?step=' + route);
  const view = document.createElement('section');
  for (const category of ['functional', 'analytics', 'marketing']) {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.askfirst = category;
    script.text = 'window.steps++; ' + route;
    const image = document.createElement('img');
    image.dataset.askfirst = category;
    image.dataset.src = 'data:,';
    view.append(script, image);
  }
  if (!(window.routes++ % 10)) {
    const frame = document.createElement('iframe');
    frame.dataset.askfirst = 'functional';
    frame.dataset.src = '/blank';
    view.append(frame);
  }
  document.querySelector('#view')?.remove();
  view.id = 'view';
  document.body.append(view);
  const before = window.steps;
  do await new Promise(resolve => setTimeout(resolve)); while (accepted && window.steps === before);
}`;

/**
 * A day in an app with a client-side router: held elements come and go with each route. Bytes and nodes that live after a
 * garbage collection, at the start (after a hundred routes), in the middle and at the end.
 *
 * `accepted`: the visitor has allowed what there is to ask about, analytics; else they have not answered.
 */
export const day = ({ browser, server, addressOf }, contestant, routes, { accepted } = {}) =>
  inFreshProfile(browser, async profile => {
    const visit = await openVisit(profile, server, { contestant, tags: 1 });
    await visit.go(addressOf(contestant, { services: 1 }));
    await visit.shown(contestant.banner);
    if (accepted) {
      await visit.click(contestant.accept);
      await visit.evaluate('bench.allRan');
    }
    await visit.evaluate('window.steps = window.routes = 0');
    const figures = {};
    const run = async (count, when) => {
      await visit.evaluate(
        `(async step => { for (let n = 0; n < ${count}; n++) await step(${!!accepted}); })(${step})`,
        600_000,
      );
      figures[`${when}.heap`] = await visit.heap();
      figures[`${when}.nodes`] = await visit.nodes();
    };
    await run(100, 'start');
    await run(routes / 2 - 100, 'middle');
    await run(routes / 2, 'end');
    const steps = await visit.evaluate('window.steps');
    // Else nothing was let go, or something too much.
    if (steps !== (accepted ? routes : 0)) throw new Error(`${steps} snippets ran`);
    return figures;
  });
