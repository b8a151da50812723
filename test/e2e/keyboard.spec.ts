import type { Page } from '@playwright/test';
import { askedHosts, hostsOf } from './support/clinic';
import { expect, test } from './support/fixtures';

/** Some frames later, so that a movement that must not happen has had its time. */
const frames = (page: Page, count = 20) =>
  page.evaluate(async rest => {
    for (; rest > 0; rest--) await new Promise(requestAnimationFrame);
  }, count);
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** What has the focus, in whatever shadow root: its name or its text, or the name of its tag. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const root = element?.getRootNode() as Document | ShadowRoot;
    const label = root.querySelector(`label[for="${element?.id}"]`);
    const text = element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '';
    return element === document.body ? 'body' : text.trim();
  });

test('the focus stays with the visitor when the banner comes', async ({ page, network, banner }) => {
  const release = network.hold('/askfirst/askfirst-ask.en.js');
  await page.goto('/book', { waitUntil: 'domcontentloaded' });
  await page.getByLabel('Full name').pressSequentially('A Vis');
  release();
  await expect(banner.region).toBeVisible();
  await page.keyboard.type('itor');
  await expect(page.getByLabel('Full name')).toHaveValue('A Visitor');

  await page.goto('/');
  await expect(banner.region).toBeVisible();
  expect(await focused(page)).toBe('body');
});

test('Tab comes to the banner first: reject, accept, choose, policy, and then the page', async ({ page, banner }) => {
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  const stops: string[] = [];
  for (let press = 0; press < 5; press++) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  expect(stops).toEqual(['Reject all', 'Accept all', 'Choose cookies', 'Cookie policy', 'Skip to content']);
});

for (const [key, steps, hosts] of [
  ['Enter', 2, hostsOf('analytics', 'marketing')],
  ['Space', 1, []],
] as const) {
  test(`${key} on the ${steps === 1 ? 'first' : 'second'} stop answers`, async ({ page, network, banner }) => {
    await page.goto('/');
    await expect(banner.region).toBeVisible();
    for (let press = 0; press < steps; press++) await page.keyboard.press('Tab');
    await page.keyboard.press(key);
    await expect(banner.region).toBeHidden();
    await expect.poll(() => askedHosts(network)).toEqual(hosts);
    // The next stop is the page's first, and not its end.
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
  });
}

test('the settings by keyboard alone: open, go round, leave, come back, switch, save', async ({
  page,
  network,
  banner,
}) => {
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(banner.settings.dialog).toBeVisible();
  // On the heading: a screen reader begins there, and nothing is suggested.
  await expect(banner.settings.dialog.getByRole('heading', { name: 'Cookie settings' })).toBeFocused();

  const round = [
    'Close without saving',
    'This site',
    'Analytics',
    'Google Analytics, Hotjar',
    'Marketing',
    'Google Ads, Facebook pixel, ResponseTap',
    'Reject all',
    'Accept all',
    'Save choices',
  ];
  const stops: string[] = [];
  for (let press = 0; press < 22; press++) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  // Between the last and the first the browser's own bar has its turn, seen from the page as "body".
  const ours = stops.filter(stop => round.includes(stop));
  expect(stops.filter(stop => !round.includes(stop) && stop !== 'body')).toEqual([]);
  expect(ours.slice(0, 18)).toEqual([...round, ...round]);

  await page.keyboard.press('Escape');
  await expect(banner.settings.dialog).toBeHidden();
  await expect(banner.region).toBeVisible();
  await expect(banner.choose).toBeFocused();

  await page.keyboard.press('Space');
  await expect(banner.settings.dialog).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(banner.settings.switch('Analytics')).toBeChecked();
  for (let press = 0; press < 2; press++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expect(banner.settings.switch('Marketing')).not.toBeChecked();
  expect(network.trackerRequests()).toEqual([]);
  for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(banner.settings.dialog).toBeHidden();
  await expect(banner.region).toBeHidden();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics'));
});

test('the page behind the banner stays in use: it scrolls, and the phone number can be tapped', async ({
  page,
  banner,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(banner.region).toBeVisible();
  // "trial": all of a click, up to the click itself. No phone rings.
  await page.getByRole('link', { name: /^Call/ }).click({ trial: true });
  await page.mouse.move(195, 100);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  await page.keyboard.press('End');
  await expect(page.getByRole('link', { name: '0117 496 0340', exact: true }).last()).toBeInViewport();
  await page.getByRole('link', { name: '0117 496 0340', exact: true }).last().click({ trial: true });
});

test('the page behind the settings stays where it is, and the settings scroll', async ({ page, banner }) => {
  await page.setViewportSize({ width: 700, height: 480 });
  await page.goto('/');
  await banner.choose.click();
  const { dialog, close } = banner.settings;
  await expect(dialog).toBeVisible();
  const within = () => dialog.evaluate(element => element.scrollTop);
  await page.mouse.move(350, 240);
  await page.mouse.wheel(0, 5000);
  await expect.poll(within).toBeGreaterThan(50);
  // Over the backdrop, over the settings' own edge, and where the settings are at their end.
  for (const [x, y] of [
    [3, 3],
    [350, 40],
    [350, 240],
  ] as const) {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 800);
    await frames(page);
    expect(await scrolled(page)).toBe(0);
  }
  await close.click();
  await expect(dialog).toBeHidden();
  await page.mouse.move(350, 100);
  await page.mouse.wheel(0, 800);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
});
