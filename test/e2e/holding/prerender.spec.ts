import { expect } from '@playwright/test';
import { ALL_FIVE, answer, html, tag } from '../support/clinic';
import { SITE } from '../support/network';
import { test } from '../support/plain-browser';

/** A page that is prepared in the background has no visitor yet: it starts nothing until it is shown. */

// A busy Chromium takes its time to prepare a page.
test.slow();

const RULES = JSON.stringify({ prerender: [{ urls: ['/next'], eagerness: 'immediate' }] });

for (const { what, record, starts } of [
  {
    what: 'a yes: the trackers start when it is shown',
    record: answer({ allowed: 'analytics.marketing' }),
    starts: true,
  },
  { what: 'no answer: the question comes when it is shown', record: '', starts: false },
]) {
  test(`a prerendered page with ${what}`, async ({ network, visit }) => {
    network.answer(/\/(prepared|go|shown)$/, { status: 204 });
    const go = network.hold('/go');
    network.page(
      '/start',
      `<script>document.cookie = 'askfirst=${record}; path=/; secure; max-age=999'</script>
      <script type="speculationrules">${RULES}</script>
      <script>fetch('/go').then(() => { location.href = '/next'; });</script>`,
    );
    const prepared = `<script>
      addEventListener('load', async () => {
        // Longer than the first service takes to start. A hidden page gets few tasks a second.
        for (let task = 0; task < 3; task++) await new Promise(resolve => setTimeout(resolve));
        if (document.prerendering) fetch('/prepared');
      });
      document.addEventListener('prerenderingchange', () => fetch('/shown'));
    </script>`;
    network.page('/next', html({ head: prepared + tag(ALL_FIVE) }));

    await visit(`https://${SITE}/start`);
    await network.received(({ path }) => path === '/prepared', 60_000);
    const ui = () => network.siteRequests().filter(({ path }) => path.includes('askfirst-ask'));
    expect(network.trackerRequests()).toEqual([]);
    expect(ui()).toEqual([]);

    go();
    await network.received(({ path }) => path === '/shown');
    if (starts) {
      for (const host of ['analytics.google.com', 'www.facebook.com', 'metrics.responsetap.com'])
        await network.received(host);
    } else {
      await expect.poll(() => ui().length).toBe(1);
      expect(network.trackerRequests()).toEqual([]);
    }
    expect(network.siteRequests().filter(({ path }) => path === '/next')).toHaveLength(1);
  });
}
