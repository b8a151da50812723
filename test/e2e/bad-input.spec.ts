import { ALL_FIVE, answer, askedHosts, hostsOf, html, remember, tag } from './support/clinic';
import { expect, test } from './support/fixtures';

const block = (text: string) => `<script type="application/json" id="askfirst-config">${text}</script>`;
const HOTJAR = ['in.hotjar.com', 'script.hotjar.com', 'static.hotjar.com'];
/** A tag with one mistake, and with Hotjar, which must work all the same. */
const tagWith = (mistake: Record<string, string>) => tag({ 'data-hotjar': '1234567', ...mistake });

/** What is written, and what the console must say: the mistake, and what would be right. */
const MISTAKES: Record<string, { head: string; says: RegExp }> = {
  'an id of the old Google Analytics': {
    head: tagWith({ 'data-google-analytics': 'UA-12345-6' }),
    says: /google-analytics: "UA-12345-6" is not valid.*G-AB12CD34EF/,
  },
  'an Analytics id in place of an Ads id': {
    head: tagWith({ 'data-google-ads': 'G-CL1N1C2026' }),
    says: /google-ads: "G-CL1N1C2026" is not valid.*AW-123456789/,
  },
  'a pixel id with a word in it': {
    head: tagWith({ 'data-facebook-pixel': 'id 123456789012345' }),
    says: /facebook-pixel: "id 123456789012345" is not valid.*123456789012/,
  },
  'markup in an id': {
    head: tagWith({ 'data-responsetap': '1"><img src=x onerror=alert(1)>' }),
    says: /responsetap: .* is not valid.*12345/,
  },
  'an empty id': { head: tagWith({ 'data-google-ads': '' }), says: /google-ads: "" is not valid.*AW-123456789/ },
  'a service that nobody knows': {
    head: tagWith({ 'data-hotjr': '1234567' }),
    says: /Unknown "hotjr".*Known: .*googleAnalytics.*hotjar/,
  },
  'a key of the JSON block that nobody knows': {
    head: block('{"hotjar": 1234567, "cookieMoths": 6}') + tag({}),
    says: /Unknown "cookieMoths".*Known: .*cookieMonths/,
  },
  'a prototype in the JSON block': {
    head: block('{"hotjar": 1234567, "__proto__": {"googleAds": "AW-123456789"}}') + tag({}),
    says: /Unknown "__proto__"/,
  },
  'an object for an id': {
    head: block('{"hotjar": 1234567, "googleAds": {"id": "AW-123456789"}}') + tag({}),
    says: /google-ads: .* is not valid.*AW-123456789/,
  },
  'a JSON block that is broken': {
    head: block('{"googleAds": "AW-123456789",}') + tagWith({}),
    says: /askfirst-config is not valid JSON/,
  },
  'a policy version that is a word': {
    head: tagWith({ 'data-policy-version': 'two' }),
    says: /policyVersion: "two" is not valid.*"1"/,
  },
  'a policy version of zero': {
    head: tagWith({ 'data-policy-version': '0' }),
    says: /policyVersion: "0" is not valid.*"1"/,
  },
  'thirteen months': { head: tagWith({ 'data-cookie-months': '13' }), says: /cookieMonths: "13" is not valid.*"6"/ },
  'half a month': { head: tagWith({ 'data-cookie-months': '0.5' }), says: /cookieMonths: "0.5" is not valid.*"6"/ },
  'a cookie name that would end the cookie': {
    head: tagWith({ 'data-cookie-name': 'a; domain=co.uk' }),
    says: /cookieName: "a; domain=co.uk" is not valid.*"askfirst"/,
  },
  'a link that is a script': {
    head: tagWith({ 'data-policy': 'javascript:alert(1)' }),
    says: /policyUrl: "javascript:alert\(1\)" is not valid.*"\/cookie-policy"/,
  },
};

for (const [name, { head, says }] of Object.entries(MISTAKES)) {
  test(`${name}: the console says what would be right, the rest works`, async ({ page, network, banner, problems }) => {
    problems.expect(says);
    const said: string[] = [];
    page.on('console', message => said.push(message.text()));
    network.page('/mistake', html({ head }));
    await page.goto('/mistake');
    await expect(banner.region).toBeVisible();
    await expect(banner.region.getByRole('link')).toHaveCount(0);
    expect(network.trackerRequests()).toEqual([]);
    await banner.acceptAll.click();
    // The rest is Hotjar; what has the mistake does not run, not even with a guessed id.
    await expect.poll(() => askedHosts(network)).toEqual(HOTJAR);
    expect(said).toHaveLength(1);
  });
}

test('an id that became wrong after the visitor allowed it starts nothing, and the console says why', async ({
  page,
  context,
  network,
  problems,
}) => {
  problems.expect(/google-analytics: "UA-12345-6" is not valid\. It must look like ".*G-\[A-Z0-9\]/);
  await remember(context, answer({ allowed: 'analytics' }));
  network.page('/later', html({ head: tagWith({ 'data-google-analytics': 'UA-12345-6' }) }));
  await page.goto('/later');
  await expect.poll(() => askedHosts(network)).toEqual(HOTJAR);
});

test('nothing but mistakes: nothing runs, nobody is asked, the page works', async ({
  page,
  network,
  banner,
  problems,
}) => {
  problems.expect(/google-analytics: "G-" is not valid/);
  problems.expect(/hotjar: "one" is not valid/);
  network.page('/mistakes', html({ head: tag({ 'data-google-analytics': 'G-', 'data-hotjar': 'one' }) }));
  await page.goto('/mistakes');
  await network.quiet(page, 300);
  await expect(banner.host).toHaveCount(0);
  await page.getByRole('link', { name: 'Cookie settings' }).click();
  await expect(banner.settings.dialog).toBeVisible();
  await expect(banner.settings.dialog.getByRole('switch')).toHaveCount(0);
});

test('what others write on every script tag is none of our business', async ({ page, network, banner }) => {
  const others = [
    'cfasync',
    'no-optimize',
    'no-defer',
    'pagespeed-no-defer',
    'rocket-status',
    'turbo-track',
    'wp-strategy',
  ];
  const foreign = Object.fromEntries(others.map(name => [`data-${name}`, 'x']));
  network.page('/foreign', html({ head: tag({ ...foreign, ...ALL_FIVE }) }));
  await page.goto('/foreign');
  await banner.acceptAll.click();
  // That the console stayed empty is looked after in every test.
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
});
