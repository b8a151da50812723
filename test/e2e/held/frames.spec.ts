import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { answer, html, ownFiles, records, remember, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import type { Network } from '../support/network';
import { rejectInSettings, settle } from '../support/visit';

const VIDEO = 'https://www.youtube-nocookie.com/embed/mole-check1?rel=0';
const DESK = 'https://desk.booking.example/heronlow';
const CONTENT = { headers: { 'content-type': 'text/html' }, body: '<button>Play</button>' };

const placeholder = (page: Page, name: string): Locator => page.getByRole('group', { name });
const once = (within: Locator) => within.getByRole('button', { name: 'Show it this time' });
const always = (within: Locator) => within.getByRole('button', { name: 'Always allow functional cookies' });
const asked = (network: Network) =>
  network
    .trackerRequests()
    .filter(({ method }) => method !== 'CONNECT')
    .map(({ url }) => url);
const box = (page: Page) =>
  page.evaluate(() => {
    const { x, y, width, height } = (document.querySelector('iframe') as Element).getBoundingClientRect();
    return { x, y, width, height };
  });

test.beforeEach(({ network }) => {
  network.answer(/youtube-nocookie|booking\.example|google\.com\/maps/, CONTENT);
  network.answer(/widget\.example/, { headers: { 'content-type': 'image/svg+xml' }, body: '<svg/>' });
});

test('a placeholder says who, and shows this one frame, this time, with the focus in it', async ({
  page,
  context,
  network,
  banner,
}) => {
  await page.goto('/held/');
  const video = placeholder(page, 'YouTube: What happens at a mole check');
  await expect(video).toContainText('This comes from Google, which may use cookies');
  await expect(video.getByRole('link', { name: 'Open on YouTube' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=mole-check1',
  );
  await expect(placeholder(page, 'desk.booking.example: Book a visit').getByRole('link')).toHaveCount(0);
  expect(asked(network)).toEqual([]);

  await once(video).click();
  await expect(page.frameLocator('iframe >> nth=0').getByRole('button')).toBeVisible();
  await expect(page.locator('iframe').first()).toBeFocused();
  await expect(video).toHaveCount(0);
  await expect(once(page.locator('body'))).toHaveCount(2);
  expect(asked(network)).toEqual([VIDEO]);
  expect(await records(context)).toEqual([]);
  await expect(banner.region).toBeVisible();

  await page.reload();
  await expect(once(video)).toBeVisible();
});

/** The addresses of the frames, as far as the browser has got with them. */
const frames = (page: Page) =>
  page
    .frames()
    .map(frame => frame.url())
    .slice(1);

test('always: all of that category, stored; withdrawn, each goes back to its placeholder and may be shown again', async ({
  page,
  network,
  banner,
}) => {
  await page.goto('/held/');
  await always(placeholder(page, 'How to find us')).click();
  await expect(page.getByRole('group')).toHaveCount(0);
  await expect(banner.region).toBeHidden();
  await expect.poll(() => asked(network)).toEqual(expect.arrayContaining([VIDEO, DESK]));
  expect(await page.evaluate(() => window.askfirst?.consent.allowed)).toEqual({
    necessary: true,
    functional: true,
    analytics: false,
    marketing: false,
  });
  // Where the visitor was, there they are.
  await expect(page.locator('iframe').nth(1)).toBeFocused();
  await expect.poll(() => frames(page).filter(url => url.startsWith('https://desk'))).toHaveLength(1);

  await rejectInSettings(page);
  await expect(page.getByRole('group')).toHaveCount(3);
  await expect(page.locator('iframe[src]')).toHaveCount(0);
  await expect.poll(() => frames(page)).toEqual(['about:blank', 'about:blank', 'about:blank']);

  network.forget();
  await once(placeholder(page, 'Book a visit')).click();
  await expect.poll(() => asked(network)).toEqual([DESK]);
  // Another answer that says no to it as before leaves alone what the visitor wanted to see this time.
  await page.evaluate(() => window.askfirst?.decide({ analytics: true }));
  await settle(page, network);
  await expect(page.getByRole('group')).toHaveCount(2);
  expect(asked(network)).toEqual([DESK]);
});

test('a returning visitor who allowed it sees frames and no placeholder', async ({ page, context, network }) => {
  await remember(context, answer({ allowed: 'functional', asked: [] }));
  await page.goto('/held/');
  await expect.poll(() => asked(network)).toEqual(expect.arrayContaining([VIDEO, DESK]));
  await expect(page.getByRole('group')).toHaveCount(0);
  expect(ownFiles(network)).not.toContain('askfirst-ask.en.js');
});

const PLACES: Record<string, string> = {
  'by its attributes': '<iframe HELD width="500" height="300"></iframe>',
  'in a line of text': '<p style="text-align:center">Words <iframe HELD width="300" height="200"></iframe> words</p>',
  'by the ratio of its box':
    '<div style="position:relative;padding-top:40%"><iframe HELD style="position:absolute;inset:0;width:100%;height:100%"></iframe></div>',
  'in a flex box': '<div style="display:flex;gap:40px;justify-content:end"><iframe HELD></iframe><p>Words</p></div>',
  'in a flex box, right to left':
    '<div dir="rtl" style="display:flex;gap:40px"><p>Words</p><iframe HELD></iframe></div>',
  'in a grid':
    '<div style="display:grid;gap:40px;grid-template-columns:1fr 1fr"><p>Words</p><iframe HELD></iframe></div>',
  'in a box that scrolls':
    '<div id="scroller" style="height:300px;overflow:auto"><p style="height:200px">Words</p><iframe HELD></iframe><p style="height:900px">Words</p></div>',
  'stacked over others':
    '<div style="position:relative"><iframe HELD style="position:relative;z-index:7"></iframe></div>',
};
/** Page-wide rules that reach whatever is put into a page. */
const RULES = `<style>
  article * + * { margin-top: 9px } article div { padding: 3px; display: block; background: red; opacity: .5 }
</style>`;

for (const [name, markup] of Object.entries(PLACES)) {
  test(`covers its frame, and moves nothing: ${name}`, async ({ page, network }) => {
    const held = `data-askfirst="functional" data-src="${DESK}" title="Book"`;
    network.page('/place', html({ head: RULES + tag({}), body: `<article>${markup.replace('HELD', held)}</article>` }));
    network.page('/bare', html({ head: RULES, body: `<article>${markup.replace('HELD', '')}</article>` }));
    await page.goto('/bare');
    const bare = await box(page);
    await page.goto('/place');
    const group = placeholder(page, 'Book');
    await expect(group).toBeVisible();
    const covers = async () => expect.poll(() => group.boundingBox()).toEqual(await box(page));

    expect(await box(page)).toEqual(bare);
    await covers();
    await page.setViewportSize({ width: 700, height: 600 });
    await covers();
    await page.evaluate(() => {
      document.querySelector('#scroller')?.scrollBy(0, 60);
      document.querySelector('h1')?.style.setProperty('height', '120px');
    });
    await covers();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.evaluate(() => document.querySelector('h1')?.style.removeProperty('height'));
    await covers();
    await once(group).click();
    await expect(group).toHaveCount(0);
    await page.evaluate(() => document.querySelector('#scroller')?.scrollTo(0, 0));
    expect(await box(page)).toEqual(bare);
  });
}

test('moves nothing that is seen: no layout shift from first paint to the video', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) Object.assign(window, { shift: (entry as never)['value'] });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/held/');
  await once(placeholder(page, 'YouTube')).click();
  await expect(page.frameLocator('iframe >> nth=0').getByRole('button')).toBeVisible();
  expect(await page.evaluate('shift')).toBe(0);
});

test('a frame too small to look at gets no placeholder, and one that nobody may allow neither', async ({
  page,
  network,
}) => {
  network.page(
    '/small',
    html({
      head: tag({}),
      body: `<iframe data-askfirst="marketing" data-src="${DESK}" title="Beacon" width="1" height="1"></iframe>
        <iframe data-askfirst="!marketing" data-src="${DESK}" title="Instead"></iframe>
        <iframe data-askfirst="functional" data-src="${DESK}" title="Visit"></iframe>`,
    }),
  );
  await page.goto('/small');
  await expect(placeholder(page, 'Visit')).toBeVisible();
  await expect(placeholder(page, 'Beacon')).toHaveCount(0);
  await expect(placeholder(page, 'Instead')).toHaveCount(0);
});

test('an address that is none of the web is not used', async ({ page, network, problems }) => {
  problems.expect(/^Console error: askfirst: A held <iframe> got no address\. javascript:/);
  const bad = '<iframe data-askfirst="functional" data-src="javascript:top.harm=1" title="Bad"></iframe>';
  network.page('/bad', html({ head: tag({}), body: bad }));
  await page.goto('/bad');
  await page.evaluate(() => window.askfirst?.acceptAll());
  await settle(page, network);
  expect(await page.evaluate('window.harm')).toBeUndefined();
  await expect(page.locator('iframe[src]')).toHaveCount(0);
});

for (const [name, options] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const)) {
  test(`accessible, with targets of 44 pixels: ${name}`, async ({ page }) => {
    await page.emulateMedia(options);
    await page.goto('/held/');
    await expect(once(placeholder(page, 'YouTube'))).toBeVisible();
    const { violations, passes } = await new AxeBuilder({ page }).include('[data-askfirst-frame]').analyze();
    expect(violations).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
    for (const control of await page.getByRole('group').getByRole('button').all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
}

test('at the size of a video on a phone nothing is cut off', async ({ page, network }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/held/');
  const video = placeholder(page, 'YouTube');
  await expect(always(video)).toBeVisible();
  expect(await video.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(0);
  expect(network.trackerRequests()).toEqual([]);
});

test('under a strict policy, with its styles, by keyboard', async ({ page, network }) => {
  const frame = `<iframe data-askfirst="functional" data-src="${DESK}" title="Desk" width="500" height="300"></iframe>`;
  network.page('/strict', html({ head: tag({}, 'nonce="x"'), body: frame }), {
    'content-security-policy':
      "script-src 'nonce-x'; style-src 'self'; frame-src https:; require-trusted-types-for 'script'",
  });
  await page.goto('/strict');
  await expect(placeholder(page, 'Desk')).toHaveCSS('overflow', 'auto');
  await once(placeholder(page, 'Desk')).focus();
  await page.keyboard.press('Tab');
  await expect(always(placeholder(page, 'Desk'))).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => asked(network)).toEqual([DESK]);
});

test("has the site's colour and scheme, also where the interface is not on the page", async ({
  page,
  context,
  network,
}) => {
  await remember(context, answer());
  const body = `<iframe data-askfirst="functional" data-src="${VIDEO}" title="Film" width="400" height="300"></iframe>`;
  const fill = async (attributes: string) => {
    network.page('/colour', html({ head: tag(undefined, attributes), body }));
    await page.goto('/colour');
    return once(placeholder(page, 'Film')).evaluate(button => getComputedStyle(button).backgroundColor);
  };
  const plain = await fill('');
  expect(await fill('data-accent="#a01040"')).toBe('color(srgb 0.627451 0.0627451 0.25098)');
  expect(await fill('data-accent="brand"')).toBe(plain);
  expect(await fill('data-scheme="dark"')).toMatch(/^oklch\(0\.76/);
  expect(ownFiles(network).filter(name => name.includes('ui'))).toEqual([]);
});
