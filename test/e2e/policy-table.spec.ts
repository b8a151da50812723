import AxeBuilder from '@axe-core/playwright';
import { ar } from '../../src/i18n/ar';
import { de } from '../../src/i18n/de';
import { ALL_FIVE, answer, html, ownFiles, remember, tag } from './support/clinic';
import { expect, test } from './support/fixtures';

/** The cookie table of a site's policy. */

const TABLE = '[data-askfirst-policy]';
const CONFIG = { 'data-hotjar': '1234567', 'data-google-ads': 'AW-123456789' };
const page = (place = '<div data-askfirst-policy></div>', config: Readonly<Record<string, string>> = CONFIG) =>
  html({ head: tag(config), body: place });

test("the example clinic's policy lists each of its services, and contacts none of them", async ({ page, network }) => {
  await page.goto('/cookie-policy');
  const table = page.locator(TABLE);
  await expect(table.getByRole('heading')).toHaveText(['Necessary', 'Analytics', 'Marketing']);
  await expect(table.getByRole('table')).toHaveCount(6);
  await expect(table.getByRole('table', { name: 'Google Ads' })).toContainText(/_gcl_\*.*Google \(United States\)/);
  await expect(table.getByRole('table', { name: 'This site' })).toContainText('6 months');
  await network.quiet(page, 300);
  expect(network.trackerRequests()).toEqual([]);
});

test('says what the visitor has chosen, keeps up with it, and opens the settings', async ({
  page: tab,
  network,
  banner,
}) => {
  network.page('/policy', page());
  await tab.goto('/policy');
  const choice = tab.locator('.askfirst-choice');
  await expect(choice).toContainText('You have not chosen yet, so optional cookies are off.');
  await banner.rejectAll.click();
  await expect(choice).toContainText('Your choice now: optional cookies off. You made it on');
  const button = tab.getByRole('button', { name: 'Change your choice' });
  await button.click();
  await banner.settings.switch('Analytics').click();
  await banner.settings.save.click();
  await expect(choice).toContainText('Your choice now: Analytics on, the rest off.');
  // The table is not made anew: a keyboard goes on from where it was.
  await expect(button).toBeFocused();
});

test('is there for a visitor who has refused, in a place that comes later, and again after a router has swapped it', async ({
  page: tab,
  context,
  network,
}) => {
  await remember(context, answer({ asked: ['hotjar', 'google-ads'] }));
  network.page('/policy', page('<main></main>'));
  await tab.goto('/policy');
  await expect(tab.locator('h1')).toBeVisible();
  expect(ownFiles(network)).toEqual(['askfirst.js']);
  for (const level of [3, 4]) {
    await tab.evaluate(heading => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = `<div data-askfirst-policy data-askfirst-heading="${heading}"></div><div data-askfirst-policy></div>`;
    }, level);
    await expect(tab.locator(`${TABLE} h${level}`)).toHaveText(['Necessary', 'Analytics', 'Marketing']);
    await expect(tab.locator(`${TABLE} h2`)).toHaveText(['Necessary', 'Analytics', 'Marketing']);
  }
  await expect(tab.locator('.askfirst-choice').first()).toContainText('optional cookies off');
  expect(ownFiles(network).filter(name => name.includes('policy'))).toEqual(['askfirst-policy.en.js']);
  expect(network.trackerRequests()).toEqual([]);
});

test('lists frames that the attribute names, and says which name is none', async ({ page: tab, network, problems }) => {
  problems.expect(/askfirst: Unknown "tube" for a frame\. Known: .*youtube/);
  network.page('/policy', page('<div data-askfirst-policy="youtube tube"></div>'));
  await tab.goto('/policy');
  await expect(tab.getByRole('table', { name: 'YouTube' })).toContainText('Google (United States), youtube.com');
});

test('says of what is not known that it is not known, in table and settings alike', async ({
  page: tab,
  network,
  banner,
}) => {
  const doctify = { 'data-doctify': 'widget_container_id=ab12cd34&slugs=my-clinic', 'data-responsetap': '12345' };
  const custom = { id: 'my-chat', name: 'My Chat', category: 'functional', script: 'https://chat.example.com/chat.js' };
  const nothing = { ...custom, id: 'empty', name: 'Empty', cookies: [] };
  const block = `<script type="application/json" id="askfirst-config">${JSON.stringify({ custom: [custom, nothing] })}</script>`;
  network.page('/policy', html({ head: block + tag(doctify), body: '<div data-askfirst-policy="phorest"></div>' }));
  await tab.goto('/policy');
  const unknown = 'Not known to us: see its notice';
  const names = (name: string) => tab.getByRole('table', { name }).getByRole('rowheader');
  await expect(names('Doctify')).toHaveText([unknown]);
  await expect(names('My Chat')).toHaveText([unknown]);
  await expect(names('Phorest')).toHaveText([unknown]);
  await expect(names('Empty')).toHaveText(['None that we know of']);
  await expect(names('ResponseTap')).toHaveText(['adi*', 'JSESSIONID', unknown]);
  await banner.choose.click();
  const { dialog } = banner.settings;
  await dialog.getByText('My Chat, Empty, Doctify').click();
  await dialog.getByText('ResponseTap', { exact: true }).first().click();
  const row = (name: string) =>
    dialog
      .getByRole('listitem')
      .filter({ has: tab.getByRole('heading', { name, level: 4 }) })
      .last();
  await expect(row('Doctify')).toContainText(unknown);
  await expect(row('My Chat')).toContainText(unknown);
  await expect(row('ResponseTap')).toContainText(`Until you close the browser${unknown}`);
  await expect(row('Empty')).not.toContainText(unknown);
  // No list without items, which a screen reader would announce.
  await expect(dialog.locator('.stored:not(:has(li))')).toHaveCount(0);
});

test("takes the place of what a server wrote, and looks like the site's own tables", async ({ page: tab, network }) => {
  const style = '<style>td { padding: 7px; color: rgb(1, 2, 3) } .askfirst-choice { border: 3px solid }</style>';
  network.page('/policy', page(`${style}<div data-askfirst-policy><p>Our cookies</p></div>`));
  await tab.goto('/policy');
  const cell = tab.locator('td').first();
  await expect(cell).toHaveCSS('padding', '7px');
  await expect(cell).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(tab.locator('.askfirst-choice')).toHaveCSS('border-top-width', '3px');
  await expect(tab.getByText('Our cookies')).toHaveCount(0);
});

test('columns line up, and a phone gets lines with labels', async ({ page: tab, network }) => {
  network.page('/policy', page());
  await tab.goto('/policy');
  const lefts = (selector: string) =>
    tab.locator(selector).evaluateAll(all => [...new Set(all.map(each => each.getBoundingClientRect().left))]);
  await expect(tab.getByRole('table')).toHaveCount(3);
  expect(await lefts('td:nth-child(3)')).toHaveLength(1);
  await tab.setViewportSize({ width: 320, height: 640 });
  expect(await lefts('tbody :is(th, td)')).toHaveLength(1);
  const label = (element: Element) => getComputedStyle(element, '::before').content;
  expect(await tab.locator('td').first().evaluate(label)).toContain('Set by');
  await expect(tab.getByRole('cell').first()).toBeVisible();
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Sheets at 96 pixels to the inch, without margins of 2 cm. */
for (const [sheet, width] of Object.entries({ A4: 642, 'A4 across': 971, A5: 408 })) {
  test(`on paper (${sheet}) nothing is cut off, the columns keep their headings, and there is no button`, async ({
    page: tab,
    network,
    context,
  }) => {
    await remember(context, answer({ allowed: 'analytics' }));
    network.page('/policy', page('<div data-askfirst-policy="youtube vimeo"></div>', ALL_FIVE));
    await tab.emulateMedia({ media: 'print' });
    await tab.setViewportSize({ width, height: 900 });
    await tab.goto('/policy');
    await expect(tab.getByRole('table')).toHaveCount(8);
    await expect(tab.getByRole('button')).toHaveCount(0);
    await expect(tab.getByText(/^Your choice now: Analytics on, the rest off\. You made it on \d/)).toBeVisible();
    const faults = await tab.locator(TABLE).evaluate(place => {
      const cut = [...place.querySelectorAll('*')].filter(each => {
        const { left, right, width } = each.getBoundingClientRect();
        const isWide = each.scrollWidth > each.clientWidth && getComputedStyle(each).display !== 'inline';
        return width && (left < 0 || right > innerWidth || isWide || getComputedStyle(each).overflow !== 'visible');
      });
      const headless = [...place.querySelectorAll('thead')].filter(
        each => getComputedStyle(each).display !== 'table-header-group' || each.getBoundingClientRect().height < 10,
      );
      const broken = [...place.querySelectorAll('tr')].filter(each => getComputedStyle(each).breakInside !== 'avoid');
      return [...cut, ...headless, ...broken].map(each => each.outerHTML.slice(0, 80));
    });
    expect(faults).toEqual([]);
  });
}

for (const language of [de, ar]) {
  test(`speaks the page's language: ${language.tag}`, async ({ page: tab, network, context }) => {
    const at = Date.now();
    await remember(context, answer({ asked: ['hotjar', 'google-ads'], at }));
    network.page('/policy', page('<div data-askfirst-policy="instagram"></div>').replace('en-GB', language.tag));
    await tab.goto('/policy');
    const table = tab.locator(TABLE);
    const { categories } = language.settings;
    await expect(table.getByRole('heading')).toHaveText(
      [categories.necessary, categories.analytics, categories.marketing].map(({ title }) => title),
    );
    await expect(table).toHaveAttribute('lang', language.tag);
    await expect(table).toHaveCSS('direction', language.tag === 'ar' ? 'rtl' : 'ltr');
    await expect(table.getByRole('columnheader', { name: language.table.columns.life })).toHaveCount(4);
    await expect(table.getByRole('button')).toHaveText(language.table.change);
    const date = await tab.evaluate(([tag, time]) => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(time), [
      language.tag,
      at,
    ] as const);
    await expect(table.locator('.askfirst-choice')).toContainText(date);
  });
}

test('has no fault that axe finds', async ({ page: tab, network }) => {
  network.page('/policy', page('<div data-askfirst-policy="youtube"></div>', ALL_FIVE));
  for (const width of [1280, 320]) {
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto('/policy');
    await expect(tab.getByRole('table')).toHaveCount(7);
    const { violations } = await new AxeBuilder({ page: tab }).include(TABLE).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('goes with askfirst: what ended does not write any more', async ({ page: tab, network }) => {
  network.page('/policy', page());
  await tab.goto('/policy');
  await expect(tab.getByRole('table')).toHaveCount(3);
  await tab.evaluate(async () => {
    window.askfirst?.destroy();
    document.querySelector('main, h1')?.after(Object.assign(document.createElement('div'), { id: 'late' }));
    document.querySelector('#late')?.setAttribute('data-askfirst-policy', '');
    document.body.append(Object.assign(document.createElement('div'), { innerHTML: '<i data-askfirst-policy></i>' }));
    await new Promise(resolve => setTimeout(resolve));
  });
  await expect(tab.locator('#late')).toBeEmpty();
  await expect(tab.locator('i')).toBeEmpty();
});
