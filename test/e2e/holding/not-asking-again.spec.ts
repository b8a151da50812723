import { ALL_FIVE, ASKED, answer, askedHosts, hostsOf, html, remember, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { settle } from '../support/visit';

/** What does not make an answer stale. */

const YES = 'analytics.marketing';
const ALL = hostsOf('analytics', 'marketing');
const DAY = 86_400_000;

const { 'data-hotjar': hotjar = '', ...withoutHotjar } = ALL_FIVE;
const QUIET = [
  {
    what: 'a service was removed',
    attributes: withoutHotjar,
    record: { allowed: YES },
    hosts: ALL.filter(host => !host.includes('hotjar')),
  },
  {
    what: 'the services stand in another order',
    attributes: { 'data-hotjar': hotjar, ...withoutHotjar },
    record: { allowed: YES },
    hosts: ALL,
  },
  {
    what: 'a refused category has a new service',
    attributes: ALL_FIVE,
    record: { allowed: 'marketing', asked: ASKED.filter(id => id !== 'hotjar') },
    hosts: hostsOf('marketing'),
  },
  { what: 'everything was refused and all services are new', attributes: ALL_FIVE, record: { asked: [] }, hosts: [] },
  {
    what: 'six months are not over yet',
    attributes: ALL_FIVE,
    record: { allowed: YES, at: Date.now() - 178 * DAY },
    hosts: ALL,
  },
  {
    what: 'the address of the policy changed',
    attributes: { ...ALL_FIVE, 'data-policy': '/other' },
    record: { allowed: YES },
    hosts: ALL,
  },
  {
    what: 'the id at the vendor changed',
    attributes: { ...ALL_FIVE, 'data-google-ads': 'AW-987654321' },
    record: { allowed: YES },
    hosts: ALL,
  },
];

for (const { what, attributes, record, hosts } of QUIET) {
  test(`does not ask again as ${what}`, async ({ page, context, network, banner }) => {
    network.page('/page', html({ head: tag(attributes) }));
    await remember(context, answer(record));
    await page.goto('/page');
    await expect.poll(() => askedHosts(network)).toEqual(hosts);
    await settle(page, network);
    expect(network.trackerHosts()).toEqual(hosts);
    await expect(banner.host).toHaveCount(0);
  });
}
