import { facts } from '../../src/services/facts';
import { askedHosts, html, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { SERVICE_CASES, SERVICE_ELEMENTS } from './support/services';
import { freshVisit, openSettings, settle } from './support/visit';

/** Where scripts take no plain text for markup or for the address of a script: askfirst, and the services that can. */

/** `more`: the name of the policy that a vendor's own script makes. */
const under = (more = '') => ({
  'content-security-policy': `require-trusted-types-for 'script'; trusted-types askfirst ${more}`,
});
const CASES = SERVICE_CASES.filter(({ name }) => facts[name]?.trustedTypes === 'works');

test('there are services that work', () => {
  expect(CASES.length).toBeGreaterThan(2);
});

for (const { name, id, hosts, reloads } of CASES) {
  test(`${name} works under Trusted Types, and stops`, async ({ page, network, banner }) => {
    network.page(
      '/page',
      html({ head: tag({ [`data-${name}`]: id }), body: SERVICE_ELEMENTS }),
      under(facts[name]?.trustedTypesPolicies?.join(' ')),
    );
    await page.goto('/page?li_fat_id=abc');
    // What the browser refuses is a problem on the page, which ends the test.
    await banner.acceptAll.click();
    await expect.poll(() => askedHosts(network)).toEqual(hosts);
    await settle(page, network);
    const settings = await openSettings(page);
    if (reloads) await freshVisit(page, () => settings.rejectAll.click());
    else await settings.rejectAll.click();
    await expect(settings.dialog).toBeHidden();
    await settle(page, network);
  });
}

test('banner, settings, placeholder and cookie table work under Trusted Types', async ({ page, network, banner }) => {
  const body = `<div data-askfirst-policy="youtube"></div>
    <iframe data-askfirst="functional" data-src="https://www.youtube.com/embed/aaaaaaaaaaa" title="A film"></iframe>`;
  network.answer(/youtube/, { headers: { 'content-type': 'text/html' }, body: 'film' });
  network.page('/page', html({ head: tag({ 'data-google-analytics': 'G-CL1N1C2026' }), body }), under());
  await page.goto('/page');
  await expect(page.getByRole('table', { name: 'YouTube' })).toBeVisible();
  await expect(banner.region).toBeVisible();
  await page.getByRole('button', { name: 'Change your choice' }).click();
  await banner.settings.rejectAll.click();
  await expect(page.locator('.askfirst-choice')).toContainText('optional cookies off');
  expect(network.trackerRequests()).toEqual([]);
  await page.getByRole('button', { name: 'Show it this time' }).click();
  await expect.poll(() => askedHosts(network)).toEqual(['www.youtube-nocookie.com']);
});

test('the policy askfirst admits no script from anywhere else', async ({ page, network, banner, problems }) => {
  problems.allow(/askfirst: https:\/\/evil\.example|Content Security Policy|TrustedScriptURL/);
  const catcher = `<script>
    const make = trustedTypes.createPolicy.bind(trustedTypes);
    trustedTypes.createPolicy = (name, rules) => (window[name + 'Policy'] = make(name, rules));
  </script>`;
  network.page('/page', html({ head: catcher + tag({ 'data-google-analytics': 'G-CL1N1C2026' }) }), under());
  await page.goto('/page');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toContain('www.googletagmanager.com');
  const admits = (address: string) =>
    page.evaluate(url => {
      const { askfirstPolicy } = window as unknown as { askfirstPolicy: { createScriptURL(url: string): unknown } };
      try {
        return !!askfirstPolicy.createScriptURL(url);
      } catch {
        return false;
      }
    }, address);
  expect(await admits('https://www.googletagmanager.com/gtag/js')).toBe(true);
  expect(await admits('https://evil.example/a.js')).toBe(false);
  expect(await admits('https://connect.facebook.net/en_US/fbevents.js')).toBe(false);
  expect(await admits('data:text/javascript,1')).toBe(false);
});
