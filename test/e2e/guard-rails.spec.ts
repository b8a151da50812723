import type { Page } from '@playwright/test';
import { answer, FILES, html, loads, ONCE, ownFiles, remember, tag } from './support/clinic';
import { countWork, type Work } from './support/count-work';
import { expect, test } from './support/fixtures';
import { settle } from './support/visit';

/** What every visit may do. */
const ALWAYS: Work = {
  // It tells whether to ask.
  cookie: 1,
  // The site's links to the settings, and news from other tabs. The window's are for the back/forward cache, and for who
  // goes to another window: until then the Cookie Store is not listened to.
  'document click': 1,
  'document visibilitychange': 1,
  'window pageshow': 1,
  'window blur': 1,
  // Held markup and a place for the cookie table may be added at any time.
  MutationObserver: 1,
};

/** What our code did beyond the budget; what the budget does not name may not be done at all. */
async function beyond(page: Page, budget: Work): Promise<Work> {
  const work = await page.evaluate(() => (window as unknown as { work: Work }).work);
  // Else nothing was counted.
  expect(work).toHaveProperty('cookie');
  return Object.fromEntries(Object.entries(work).filter(([what, times]) => times > (budget[what] ?? 0)));
}

test.beforeEach(async ({ page, network }) => {
  // What vendors do is not ours to count.
  for (const file of Object.values(FILES)) network.answer(file, { headers: { 'content-type': 'text/javascript' } });
  network.page('/plain', html({ head: tag() }));
  await page.addInitScript(countWork);
});

test('a visit after a refusal reads the cookie and schedules nothing', async ({ page, context, network }) => {
  await remember(context, answer());
  await page.goto('/plain', { waitUntil: 'networkidle' });
  expect(await beyond(page, ALWAYS)).toEqual({});
  expect(ownFiles(network)).toHaveLength(1);
});

test('a visit after an acceptance schedules one task per service', async ({ page, context, network }) => {
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  await page.goto('/plain', { waitUntil: 'networkidle' });
  await expect.poll(() => loads(network)).toEqual(ONCE);
  // The phone numbers of the page are remembered before ResponseTap replaces them.
  const budget = { ...ALWAYS, setTimeout: 5, postMessage: 5, querySelectorAll: 1 };
  expect(await beyond(page, budget)).toEqual({});
  expect(ownFiles(network)).toHaveLength(2);
});

test('a first visit shows the banner without a forced layout', async ({ page, network, banner }) => {
  await page.goto('/plain', { waitUntil: 'networkidle' });
  await expect(banner.region).toBeVisible();
  // The room that the banner covers is read when the browser has just laid it out. The others hold its place in the page.
  const budget = {
    ...ALWAYS,
    ResizeObserver: 1,
    clientHeight: 1,
    // It is seen from its second frame on, and gives the page its room in that frame.
    requestAnimationFrame: 3,
    // Whether the site has an accent.
    getComputedStyle: 1,
    MutationObserver: 4,
  };
  expect(await beyond(page, budget)).toEqual({});
  expect(ownFiles(network).length).toBeLessThanOrEqual(4);
});

test('a click on accept or reject forces no layout, and reads back what it stored after it has painted', async ({
  page,
  network,
  banner,
}) => {
  for (const choice of ['acceptAll', 'rejectAll'] as const) {
    await page.context().clearCookies();
    await page.goto('/plain', { waitUntil: 'networkidle' });
    await expect(banner.region).toBeVisible();
    await settle(page, network);
    await page.evaluate(() => {
      const { work } = window as unknown as { work: Work };
      for (const what of Object.keys(work)) delete work[what];
      const atFrame = () => requestAnimationFrame(() => Object.assign(window, { inClick: { ...work } }));
      addEventListener('click', atFrame, { once: true, capture: true });
    });
    await banner[choice].click();
    await expect(banner.region).toBeHidden();
    await settle(page, network);
    const forced = ['getComputedStyle', 'getBoundingClientRect', 'clientHeight', 'offsetHeight', 'innerWidth', 'focus'];
    const work = await page.evaluate(() => (window as unknown as { work: Work }).work);
    expect(work).toHaveProperty('requestAnimationFrame');
    expect(forced.filter(what => work[what])).toEqual([]);
    const inClick = await page.evaluate(() => (window as unknown as { inClick: Work }).inClick);
    // The one reading, of what was there before, costs little: after a write the browser asks another process.
    expect({ reads: inClick['cookie'], writes: inClick['cookie ='] }).toEqual({ reads: 1, writes: 1 });
    expect(work['cookie']).toBeGreaterThan(1);
  }
});

test('the settings open without a list of all languages; what closed details say is drawn later', async ({
  page,
  banner,
}) => {
  await page.goto('/plain');
  await banner.choose.hover();
  await page.evaluate(() => {
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = function () {
      Object.assign(window, { atOpening: { ...(window as unknown as { work: Work }).work } });
      return showModal.call(this);
    };
  });
  await banner.choose.click();
  const { dialog } = banner.settings;
  await expect(dialog).toBeVisible();
  const work = (name: string) => page.evaluate(name => (window as unknown as Record<string, Work>)[name] ?? {}, name);
  const ofLanguages = (what: string) => what.startsWith('Intl.');
  expect(Object.keys(await work('atOpening')).filter(ofLanguages)).toEqual([]);
  await dialog.getByText('This site', { exact: true }).click();
  await expect(dialog.getByText('6 months', { exact: true })).toBeVisible();
  // Else nothing was counted.
  expect(Object.keys(await work('work')).filter(ofLanguages)).toContain('Intl.NumberFormat');
});

test('where everything is allowed nothing is looked for to delete', async ({ page, network, banner }) => {
  await page.goto('/plain');
  await banner.acceptAll.click();
  await expect.poll(() => loads(network)).toEqual(ONCE);
  await settle(page, network);
  const { localStorage, sessionStorage, indexedDB } = await page.evaluate(
    () => (window as unknown as { work: Work }).work,
  );
  expect([localStorage, sessionStorage, indexedDB]).toEqual([undefined, undefined, undefined]);
});

test('a long document is not looked at element by element as it comes in', async ({ page, context, network }) => {
  network.page('/long', html({ head: tag(), body: '<p><a href="/">On</a></p>'.repeat(1000) }));
  await remember(context, answer());
  await page.addInitScript(() => {
    const { matches } = Element.prototype;
    Object.assign(window, { looks: 0 });
    Object.assign(Element.prototype, {
      matches(this: Element, selector: string) {
        (window as unknown as { looks: number }).looks += 1;
        return matches.call(this, selector);
      },
    });
  });
  await page.goto('/long', { waitUntil: 'networkidle' });
  const looks = await page.evaluate(() => (window as unknown as { looks: number }).looks);
  // For held markup and for the cookie table: at the start, and at each piece in which the document comes.
  expect(looks).toBeGreaterThan(2);
  expect(looks).toBeLessThan(100);
});

test('a view that a router has taken away is let go, also if a snippet in it ran', async ({ page, context }) => {
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  await page.goto('/plain', { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const nodes = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN;
  };
  /** Shows views one after another, each with a snippet that no other has and in which it ran. */
  const routes = (count: number) =>
    page.evaluate(async count => {
      const view = document.body.appendChild(document.createElement('section'));
      for (let route = 0; route < count; route++) {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.dataset['askfirst'] = 'analytics';
        const ran = new Promise(resolve => addEventListener('ran', resolve, { once: true }));
        script.text = `dispatchEvent(new Event('ran')); ${Math.random()}`;
        const content = document.createElement('article');
        content.append(script, ...Array.from({ length: 20 }, () => document.createElement('p')));
        view.replaceChildren(content);
        await ran;
      }
      view.remove();
    }, count);
  await routes(5);
  const before = await nodes();
  await routes(50);
  // One view more is 22.
  expect(await nodes()).toBeLessThan(before + 100);
});
