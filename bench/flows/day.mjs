import { inFreshProfile, openVisit } from '../browser/visit.mjs';

/** One step of a router: a new address, and a view with held elements in the place of the old one. */
const step = `async () => {
  history.pushState(null, '', '?step=' + Math.random());
  const view = document.createElement('section');
  for (const category of ['functional', 'analytics', 'marketing']) {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.askfirst = category;
    script.text = 'window.steps = (window.steps ?? 0) + 1';
    const image = document.createElement('img');
    image.dataset.askfirst = category;
    image.dataset.src = 'data:,';
    const frame = document.createElement('iframe');
    frame.dataset.askfirst = 'functional';
    frame.dataset.src = '/blank';
    view.append(script, image, ...(category === 'functional' ? [frame] : []));
  }
  document.querySelector('#view')?.remove();
  view.id = 'view';
  document.body.append(view);
  await new Promise(resolve => setTimeout(resolve));
}`;

/**
 * A day in an app with a client-side router: held elements come and go with each route, most of them never let go. Bytes
 * of the heap that live after a garbage collection, at the start (after a hundred routes), in the middle and at the end.
 */
export const day = ({ browser, server, addressOf }, contestant, routes) =>
  inFreshProfile(browser, async context => {
    const visit = await openVisit(context, server, { contestant });
    await visit.go(addressOf(contestant, { services: 1 }));
    await visit.shown(contestant.banner);
    const run = count =>
      visit.evaluate(`(async step => { for (let n = 0; n < ${count}; n++) await step(); })(${step})`, 300_000);
    await run(100);
    const figures = { start: await visit.heap() };
    await run(routes / 2);
    figures.middle = await visit.heap();
    await run(routes / 2);
    figures.end = await visit.heap();
    return figures;
  });
