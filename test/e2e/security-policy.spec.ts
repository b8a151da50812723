import { readFileSync } from 'node:fs';
import { csp } from '../../src/csp/csp';
import { ALL_FIVE, askedHosts, html, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { expectOneOfEach } from './support/one-of-each';
import { useThePage } from './support/visit';

/** The policy that `askfirst csp` prints: the example clinic runs under it, and not under less. */

declare global {
  interface Window {
    violations?: string[];
  }
}

/** Settings as the command reads them. */
const CONFIG = Object.fromEntries(Object.entries(ALL_FIVE).map(([name, id]) => [name.replace('data-', ''), id]));
const PAGES = { '/': 'index', '/cookie-policy': 'cookie-policy', '/book': 'book' };
const NONCE = 'n0nce';

for (const scripts of ['hosts', 'nonce', 'strict-dynamic'] as const) {
  test(`the example clinic has no violation under its policy: ${scripts}`, async ({ page, network, banner }) => {
    const { header } = csp(CONFIG, { scripts, nonce: NONCE });
    for (const [path, file] of Object.entries(PAGES)) {
      const text = readFileSync(`examples/clinic/${file}.html`, 'utf8');
      const served = scripts === 'hosts' ? text : text.replaceAll('<script ', `<script nonce="${NONCE}" `);
      network.page(path, served, { 'content-security-policy': header });
    }
    await page.addInitScript(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        window.violations?.push(`${effectiveDirective} ${blockedURI}`),
      );
    });
    // What the policy refuses stands in the console too, which ends the test.
    await page.goto('/');
    await expectOneOfEach(network, banner);
    await useThePage(page, network);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    for (const path of ['/cookie-policy', '/book']) {
      await page.goto(path);
      await page.getByRole('link', { name: 'Cookie settings' }).last().click();
      await expect(banner.settings.dialog).toBeVisible();
      await banner.settings.close.click();
      await useThePage(page, network);
      expect(await page.evaluate(() => window.violations)).toEqual([]);
    }
  });
}

test('a policy for fewer services is too strict for more', async ({ page, network, problems, banner }) => {
  problems.expect(/violates the following Content Security Policy directive: "script-src 'self'/);
  problems.expect(/connect\.facebook\.net.* is missing or blocked/);
  problems.allow(/Content Security Policy/);
  const { header } = csp({ hotjar: '1234567' });
  const config = { 'data-hotjar': '1234567', 'data-facebook-pixel': '123456789012345' };
  network.page('/', html({ head: tag(config) }), { 'content-security-policy': header });
  await page.goto('/');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(['in.hotjar.com', 'script.hotjar.com', 'static.hotjar.com']);
});
