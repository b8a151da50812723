import type { Page } from '@playwright/test';
import { html, ownFiles } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { settle } from '../support/visit';

/** What ran, in order. */
const ran = (page: Page) => page.evaluate(() => ('ran' in window ? (window.ran as string[]) : []));

/** What of each example page runs before an answer, and what it has besides scripts of one category. */
const PAGES: Record<string, { first: string[]; both?: boolean; frame?: boolean; pixel?: boolean }> = {
  'vanilla-cookieconsent': { first: ['necessary'] },
  klaro: { first: [], frame: true, pixel: true },
  cookiebot: { first: ['necessary'], both: true, frame: true },
  onetrust: { first: ['necessary'], both: true, frame: true, pixel: true },
  cookieyes: { first: ['necessary'], frame: true },
};

test.beforeEach(({ network }) => {
  network.answer(/booking\.example/, { headers: { 'content-type': 'text/html' }, body: 'Map' });
  network.answer(/widget\.example/, { status: 204 });
});

for (const [tool, { first, both, frame, pixel }] of Object.entries(PAGES)) {
  test(`markup for ${tool}: nothing before an answer, then each once and in order`, async ({
    page,
    network,
    banner,
    problems,
  }) => {
    problems.allow(/widget\.example/);
    await page.goto(`/move/${tool}`);
    await expect(banner.region).toBeVisible();
    await expect.poll(() => ran(page)).toEqual(first);
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);
    expect(network.siteRequests().filter(({ path }) => path === '/move/first.js')).toHaveLength(first.length);
    await expect(page.getByRole('button', { name: 'Show it this time' })).toHaveCount(frame ? 1 : 0);

    await page.evaluate(() => window.askfirst?.decide({ analytics: true }));
    const analytics = [...first, 'analytics', 'analytics, later'];
    await expect.poll(() => ran(page)).toEqual(analytics);
    await settle(page, network);
    expect(network.trackerRequests()).toEqual([]);

    await page.evaluate(() => window.askfirst?.acceptAll());
    const all = [...analytics, ...(both ? ['both'] : []), 'marketing'].sort();
    await expect.poll(async () => [...(await ran(page))].sort()).toEqual(all);
    if (frame) await expect(page.frameLocator('iframe').getByText('Map')).toBeVisible();
    if (pixel) await network.received('pixel.widget.example');
    await settle(page, network);
    expect([...(await ran(page))].sort()).toEqual(all);
    expect(network.trackerHosts()).toEqual([
      ...(frame ? ['desk.booking.example'] : []),
      ...(pixel ? ['pixel.widget.example'] : []),
    ]);
  });
}

test('what runs where the visitor said no', async ({ page, banner }) => {
  await page.goto('/move/vanilla-cookieconsent');
  await expect.poll(() => ran(page)).toEqual(['necessary']);
  await banner.rejectAll.click();
  await expect.poll(() => ran(page)).toEqual(['necessary', 'refused']);
});

test('what comes later is held too, and nothing any more after the end', async ({ page, network, banner }) => {
  await page.goto('/move/cookiebot');
  await banner.rejectAll.click();
  const add = (name: string) =>
    page.evaluate(tells => {
      const part = document.createElement('div');
      part.innerHTML = `<script type="text/plain" data-cookieconsent="statistics" src="/move/first.js" data-tells="${tells}"></script>`;
      document.body.append(part);
    }, name);
  await add('late');
  await settle(page, network);
  expect(await ran(page)).toEqual(['necessary']);
  await page.evaluate(() => window.askfirst?.decide({ analytics: true }));
  await expect.poll(() => ran(page)).toContain('late');
  await page.evaluate(() => window.askfirst?.destroy());
  await add('after the end');
  await settle(page, network);
  expect(await page.locator('[data-tells="after the end"][data-askfirst]').count()).toBe(0);
  expect(await ran(page)).not.toContain('after the end');
});

test('without the setting such markup is not touched, and nothing is fetched for it', async ({ page, network }) => {
  const body = '<script type="text/plain" data-category="analytics">throw new Error("ran")</script>';
  network.page(
    '/plain',
    html({ head: '<script src="/askfirst/askfirst.js" data-policy="/cookie-policy"></script>', body }),
  );
  await page.goto('/plain');
  await settle(page, network);
  expect(ownFiles(network)).toEqual(['askfirst.js']);
  expect(await page.locator('[data-askfirst]').count()).toBe(0);
});

test('an unknown tool, an unknown name: one line each that says what to do, and nothing runs', async ({
  page,
  network,
  problems,
}) => {
  problems.allow(/askfirst: /);
  const lines: string[] = [];
  page.on('console', message => void (message.type() === 'error' && lines.push(message.text())));
  const body = '<script type="text/plain" data-name="chat">throw new Error("ran")</script>'.repeat(2);
  for (const tool of ['osano', 'klaro']) {
    const head = `<script src="/askfirst/askfirst.js" data-move-from="${tool}"></script>`;
    network.page(`/${tool}`, html({ head, body }));
    await page.goto(`/${tool}`);
    await settle(page, network);
  }
  expect(lines).toEqual([
    expect.stringMatching(/moveFrom: "osano" is not known\. Known: vanilla-cookieconsent, klaro,/),
    expect.stringMatching(/A <script> for "chat" never runs\. Say in moveNames/),
  ]);
});
