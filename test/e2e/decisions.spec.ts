import { readFile } from 'node:fs/promises';
import { facebookPixelFacts } from '../../src/services/facebook-pixel';
import { googleAdsFacts } from '../../src/services/google-ads';
import { googleAnalyticsFacts } from '../../src/services/google-analytics';
import { hotjarFacts } from '../../src/services/hotjar';
import { responsetapFacts } from '../../src/services/responsetap';
import type { SwitchName } from './support/banner';
import { askedHosts, type HOSTS, hostsOf, ownFiles } from './support/clinic';
import { expect, test } from './support/fixtures';
import type { Network } from './support/network';
import { leftBehind } from './support/storage';

/** What the catalogue says of each category: the truth that the policy page, the clearing and the CSP will use. */
const FACTS = {
  analytics: [googleAnalyticsFacts, hotjarFacts],
  marketing: [googleAdsFacts, facebookPixelFacts, responsetapFacts],
};
/** No service of the clinic is functional, so its pages hold back a script of their own. */
const HELD = '<script type="text/plain" data-askfirst="functional" src="/functional.js"></script>';

const isLike = (name: string, patterns: readonly string[]) =>
  patterns.some(pattern => {
    const [start = '', end] = pattern.split('*');
    return end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end);
  });

const choices = [true, false].flatMap(functional =>
  [true, false].flatMap(analytics => [true, false].map(marketing => ({ functional, analytics, marketing }))),
);
const trackersOf = (choice: (typeof choices)[number]) =>
  (['analytics', 'marketing'] as const).filter(category => choice[category]);

/** Waits for what must come. Where nothing must come, time has to pass: whatever starts, starts in the first tasks. */
async function contacted(network: Network, categories: (keyof typeof HOSTS)[], functional: boolean) {
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf(...categories));
  const ran = () => network.siteRequests().some(({ path }) => path === '/functional.js');
  await expect.poll(ran).toBe(functional);
}

/** Declared are all cookies and all storage that are there, and all hosts that were contacted. */
function expectDeclared(
  network: Network,
  traces: { kind: string; name: string }[],
  categories: (keyof typeof FACTS)[],
) {
  const facts = categories.flatMap(category => FACTS[category]);
  const cookies = facts.flatMap(fact => fact.cookies.map(({ name }) => name));
  const storage = facts.flatMap(fact => fact.storage.map(({ name }) => name));
  const hosts = facts.flatMap(fact => Object.values(fact.hosts).flat());
  const foreign = traces.filter(({ kind, name }) => !isLike(name, kind === 'cookie' ? cookies : storage));
  expect(foreign, 'left behind and not declared').toEqual([]);
  const undeclared = network.trackerHosts().filter(host => !isLike(`https://${host}`, hosts));
  expect(undeclared, 'contacted and not declared').toEqual([]);
}

for (const choice of choices) {
  const trackers = trackersOf(choice);
  const allowed = [...(choice.functional ? ['functional'] : []), ...trackers];

  test(`allowing ${allowed.join(' and ') || 'nothing'} in the settings runs that and no more`, async ({
    page,
    context,
    network,
    banner,
  }) => {
    const file = new URL('../../examples/clinic/index.html', import.meta.url);
    const withHeld = (await readFile(file, 'utf8')).replace('</body>', `${HELD}</body>`);
    for (const path of ['/', '/fees/all?from=letter', '/about']) network.page(path, withHeld);
    network.answer('/functional.js', { headers: { 'content-type': 'text/javascript' }, body: '' });

    await page.goto('/');
    await banner.choose.click();
    const switches: [SwitchName, boolean][] = [
      ['Functional', choice.functional],
      ['Analytics', choice.analytics],
      ['Marketing', choice.marketing],
    ];
    for (const [name, isOn] of switches) await banner.settings.switch(name).setChecked(isOn);
    await banner.settings.save.click();
    await expect(banner.settings.dialog).toBeHidden();
    await contacted(network, trackers, choice.functional);

    // A reload, a deep link and a second page: the same again, and nobody asks.
    for (const visit of [() => page.reload(), () => page.goto('/fees/all?from=letter'), () => page.goto('/about')]) {
      // Latecomers of the page before: still nobody but those expected.
      expect(network.trackerHosts()).toEqual(hostsOf(...trackers));
      network.forget();
      await visit();
      await contacted(network, trackers, choice.functional);
      // Whoever refused gets no code of any tracker.
      expect(ownFiles(network).filter(name => name !== 'askfirst-hold.js')).toEqual([
        'askfirst.js',
        ...(choice.functional || trackers.length ? ['askfirst-services.js'] : []),
      ]);
      await expect(banner.region).toBeHidden();
    }
    if (!trackers.length) await network.quiet(page, 300);
    expect(network.trackerHosts()).toEqual(hostsOf(...trackers));
    expectDeclared(network, await leftBehind(context, page), trackers);
  });
}

test('"Accept all" in the banner runs all five, on this page and on the next', async ({ page, network, banner }) => {
  await page.goto('/');
  await banner.acceptAll.click();
  await expect(banner.region).toBeHidden();
  await contacted(network, ['analytics', 'marketing'], false);
  network.forget();
  await page.goto('/treatments/mole-check');
  await contacted(network, ['analytics', 'marketing'], false);
  expect(ownFiles(network)).toEqual(['askfirst.js', 'askfirst-services.js']);
});

test('"Reject all" in the banner runs none, on this page and on the next', async ({
  page,
  context,
  network,
  banner,
}) => {
  await page.goto('/');
  await banner.rejectAll.click();
  await expect(banner.region).toBeHidden();
  await network.quiet(page, 500);
  await page.goto('/book');
  await network.quiet(page, 500);
  expect(network.trackerRequests()).toEqual([]);
  expect(await leftBehind(context, page)).toEqual([]);
  await expect(banner.region).toBeHidden();
});

for (const [name, expected] of [
  ['acceptAll', ['analytics', 'marketing']],
  ['rejectAll', []],
] as const) {
  test(`${name} in the settings does what it does in the banner, whatever the switches show`, async ({
    page,
    network,
    banner,
  }) => {
    await page.goto('/');
    await banner.choose.click();
    await banner.settings.switch('Analytics').check();
    await banner.settings[name].click();
    await expect(banner.settings.dialog).toBeHidden();
    await expect(banner.region).toBeHidden();
    await contacted(network, [...expected], false);
    await network.quiet(page, 300);
    expect(network.trackerHosts()).toEqual(hostsOf(...expected));
  });
}
