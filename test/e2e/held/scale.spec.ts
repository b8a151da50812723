import { html, ownFiles, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { settle } from '../support/visit';

/** How often our code is called back by the observer and looks for elements, and how many elements it was given to look in. */
const count = () => {
  const counts = { callbacks: 0, queries: 0 };
  Object.assign(window, { counts });
  const Observer = window.MutationObserver;
  window.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        counts.callbacks++;
        callback(records, observer);
      });
    }
  };
  for (const prototype of [Document.prototype, Element.prototype]) {
    const { querySelectorAll } = prototype;
    prototype.querySelectorAll = function (this: Document & Element, selector: string) {
      counts.queries++;
      return querySelectorAll.call(this, selector) as never;
    };
  }
};

for (const held of [0, 100, 5000]) {
  test(`a page with ${held} held elements, and words added to it`, async ({ page, network }) => {
    test.setTimeout(60_000);
    const script =
      '<script type="text/plain" data-askfirst="analytics">globalThis.ran = (globalThis.ran ?? 0) + 1</script>';
    const frame = '<iframe data-askfirst="functional" data-src="/desk" width="60" height="60" title="Desk"></iframe>';
    network.page('/many', html({ head: tag({}), body: script.repeat(held * 0.9) + frame.repeat(held * 0.1) }));
    await page.addInitScript(count);
    await page.goto('/many');
    await expect(page.locator('[data-askfirst-frame]')).toHaveCount(held * 0.1);
    await settle(page, network);
    expect(ownFiles(network).includes('askfirst-hold.js')).toBe(held > 0);

    // What is added costs in proportion to itself, whatever stands there already.
    const cost = await page.evaluate(async () => {
      const counts = (window as never)['counts'] as Record<string, number>;
      Object.assign(counts, { callbacks: 0, queries: 0 });
      for (let n = 0; n < 20; n++) document.querySelector('h1')?.append(document.createElement('b'));
      await new Promise(resolve => setTimeout(resolve));
      return counts;
    });
    // One observer for held markup, and one that waits for a place of the cookie table.
    expect(cost).toEqual({ callbacks: 2, queries: held ? 20 : 0 });

    await page.evaluate(() => window.askfirst?.decide({ analytics: true }));
    await expect.poll(() => page.evaluate('globalThis.ran ?? 0'), { timeout: 60_000 }).toBe(held * 0.9);
  });
}
