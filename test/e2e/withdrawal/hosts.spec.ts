import { askedHosts, hostsOf } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { OWN, seedCookies, seedStorage } from '../support/seeds';
import { leftBehind, type Trace } from '../support/storage';
import { freshVisit, rejectInSettings, settle, useThePage } from '../support/visit';

/** Withdrawal of everything, with all that the vendors leave behind, on every kind of host. */

const PATH = '/treatments/mole-check';

/** The order in which storage lists its names says nothing. */
const sorted = (traces: Trace[]) => traces.map(trace => Object.values(trace).join(' ')).sort();

/** `domain`: the highest one that takes a cookie here. */
const HOSTS = [
  { site: 'https://www.exampleclinic.co.uk', domain: '.exampleclinic.co.uk' },
  { site: 'https://book.exampleclinic.co.uk', domain: '.exampleclinic.co.uk' },
  { site: 'https://exampleclinic.com', domain: '.exampleclinic.com' },
  // github.io is a public suffix: it takes no cookie.
  { site: 'https://clinic.github.io', domain: '.clinic.github.io' },
  { site: 'https://203.0.113.7' },
  // No secure context: no Cookie Store API, and Hotjar does not run.
  { site: 'http://203.0.113.7', without: ['in.hotjar.com', 'script.hotjar.com'] },
  { site: 'http://localhost' },
];

for (const { site, domain, without = [] } of HOSTS) {
  test(`leaves nothing of the services on ${site}`, async ({ page, context, network, banner }) => {
    network.site(new URL(site).hostname);
    await seedCookies(context, site, domain);
    await page.goto(site + PATH);
    await seedStorage(page);
    const own = (await leftBehind(context, page)).filter(({ kind, name }) =>
      (kind === 'cookie' ? OWN.cookies : OWN.storage).includes(name),
    );
    expect(own).toHaveLength(OWN.cookies.length + 2 * OWN.storage.length);
    await banner.acceptAll.click();
    const hosts = hostsOf('analytics', 'marketing').filter(host => !without.includes(host));
    await expect.poll(() => askedHosts(network)).toEqual(hosts);
    await settle(page, network);

    network.forget();
    await freshVisit(page, () => rejectInSettings(page));
    expect(network.siteRequests().map(({ path }) => path)).toContain(PATH);
    expect(sorted(await leftBehind(context, page))).toEqual(sorted(own));
    await useThePage(page, network);
    // The pages of a site that the visitor goes to next.
    await page.goto(`${site}/book`);
    await useThePage(page, network);
    expect(network.trackerRequests()).toEqual([]);
    expect(sorted(await leftBehind(context, page))).toEqual(sorted(own));
    await expect(banner.host).toHaveCount(0);
  });
}

test('is quiet for ten seconds', async ({ page, network, banner }) => {
  await page.goto(PATH);
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
  await freshVisit(page, () => rejectInSettings(page));
  await network.quiet(page, 10_000);
});
