import { ALL_FIVE, askedHosts, FILES, HOSTS, hostsOf, html, loads, ONCE, records, tag } from './support/clinic';
import { expect, test } from './support/fixtures';

const EVERYTHING = hostsOf('analytics', 'marketing');
const without = (...hosts: string[]) => EVERYTHING.filter(host => !hosts.includes(host));

test('a service that throws stops no other, and the answer is kept', async ({
  page,
  context,
  network,
  banner,
  problems,
}) => {
  problems.expect(/^Console error: askfirst: hotjar failed to start\. Error: The page is odd/);
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  // Every vendor's snippet writes globals, and a page may have made them anything.
  const odd = `<script>Object.defineProperty(self, '_hjSettings', { set() { throw new Error('The page is odd') } })</script>`;
  network.page('/odd', html({ head: odd + tag() }));
  await page.goto('/odd');
  await banner.acceptAll.click();
  await expect(banner.region).toBeHidden();
  await expect
    .poll(() => askedHosts(network))
    .toEqual(without('static.hotjar.com', 'script.hotjar.com', 'in.hotjar.com'));
  expect((await records(context)).map(({ value }) => value.split('~')[3])).toEqual(['analytics.marketing']);
  expect(said).toHaveLength(1);

  await page.goto('/book');
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  await expect(banner.region).toBeHidden();
});

const broken: Record<string, { file: string; lost: string[] }> = {
  'Google Analytics and Google Ads': {
    file: FILES.google,
    lost: ['analytics.google.com', 'googleads.g.doubleclick.net'],
  },
  'Facebook pixel': { file: FILES.facebook, lost: ['www.facebook.com'] },
  Hotjar: { file: FILES.hotjar, lost: ['script.hotjar.com', 'in.hotjar.com'] },
  ResponseTap: { file: FILES.responsetap, lost: ['metrics.responsetap.com'] },
};
for (const [vendor, { file, lost }] of Object.entries(broken)) {
  test(`the file of ${vendor} is gone: the others run, and the console names it`, async ({
    page,
    context,
    network,
    banner,
    problems,
  }) => {
    network.answer(file, { status: 404 });
    problems.allowFailedLoad(new RegExp(file));
    problems.expect(new RegExp(`^Console error: askfirst: ${file}.* is missing or blocked`));
    const said: string[] = [];
    page.on('console', message => {
      if (!message.text().startsWith('Failed to load')) said.push(message.text());
    });
    await page.goto('/');
    await banner.acceptAll.click();
    await expect.poll(() => askedHosts(network)).toEqual(without(...lost));
    await expect.poll(() => said.length).toBe(1);
    expect(loads(network)).toEqual(ONCE);
    expect((await records(context)).map(({ value }) => value.split('~')[3])).toEqual(['analytics.marketing']);

    await page.getByRole('link', { name: 'Book a visit' }).first().click();
    await expect(page).toHaveURL('/book');
    await expect(banner.region).toBeHidden();
  });
}

test('a vendor that never answers holds up nobody', async ({ page, network, banner }) => {
  network.hang(FILES.google);
  network.hang(FILES.hotjar);
  await page.goto('/');
  await banner.acceptAll.click();
  await expect(banner.region).toBeHidden();
  await expect
    .poll(network.trackerHosts)
    .toEqual([
      'connect.facebook.net',
      ...HOSTS.marketing.filter(host => /responsetap/.test(host)),
      'static.hotjar.com',
      'www.facebook.com',
      'www.googletagmanager.com',
    ]);
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(banner.settings.switch('Analytics')).toBeChecked();
});

test("a vendor's own error stops no other", async ({ page, network, banner, problems }) => {
  network.answer(FILES.google, { headers: { 'content-type': 'text/javascript' }, body: 'throw new Error("Vendor")' });
  problems.expect(/Error: Vendor/);
  await page.goto('/');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(without('analytics.google.com', 'googleads.g.doubleclick.net'));
});

test('a browser that keeps no cookie: the answer counts on this page, and the visitor is told', async ({
  page,
  network,
  banner,
  problems,
}) => {
  problems.expect(/^Console error: askfirst: The cookie was refused/);
  // The public suffix: no browser takes a cookie for it.
  network.page('/unkept', html({ head: tag({ ...ALL_FIVE, 'data-cookie-domain': 'co.uk' }) }));
  await page.goto('/unkept');
  await banner.acceptAll.click();
  await expect(banner.region).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/could not save your choice/);
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  await page.reload();
  await expect(banner.region).toBeVisible();
});
