import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csp } from '../../src/csp/csp';
import { ALL_FIVE, askedHosts, html, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { expectOneOfEach } from './support/one-of-each';
import { EMBED_CASES, SERVICE_CASES, SERVICE_ELEMENTS } from './support/services';
import { settle, useThePage } from './support/visit';

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

/** Notes down what the policy refuses. It stands in the console too, which ends the test. */
const noteViolations = (page: Page) =>
  page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.violations?.push(`${effectiveDirective} ${blockedURI}`),
    );
  });

for (const scripts of ['hosts', 'nonce', 'strict-dynamic'] as const) {
  test(`the example clinic has no violation under its policy: ${scripts}`, async ({ page, network, banner }) => {
    const { header } = csp(CONFIG, { scripts, nonce: NONCE });
    for (const [path, file] of Object.entries(PAGES)) {
      const text = readFileSync(`examples/clinic/${file}.html`, 'utf8');
      const served = scripts === 'hosts' ? text : text.replaceAll('<script ', `<script nonce="${NONCE}" `);
      network.page(path, served, { 'content-security-policy': header });
    }
    await noteViolations(page);
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

/** Each service of the catalogue, one of the site's own, and each company's frame. */
const CHAT = { id: 'my-chat', category: 'functional', script: 'https://chat.example.com/chat.js' };
const CHAT_HOSTS = { script: ['{origin}'], img: ['{origin}'] };
const EVERYTHING = {
  policy: '/cookie-policy',
  ...Object.fromEntries(SERVICE_CASES.map(({ name, id }) => [name, id])),
  custom: [{ ...CHAT, hosts: CHAT_HOSTS, cookies: [{ name: 'chat_id', purpose: 'visit' }], storage: [] }],
};
const EMBEDS = EMBED_CASES.map(({ name }) => name).join();
const FRAMES = EMBED_CASES.map(
  ({ name, id }) =>
    `<iframe data-askfirst="functional" data-src="${id}" title="${name}" width="400" height="300"></iframe>`,
).join('');
const ALL_HOSTS = new Set([...SERVICE_CASES, ...EMBED_CASES].flatMap(({ hosts }) => hosts).concat('chat.example.com'));

for (const [rule, ...given] of [['hosts'], ['nonce', '--nonce'], ['strict-dynamic', '--strict-dynamic']] as const) {
  test(`with everything in the catalogue the clinic has no violation under the printed policy: ${rule}`, async ({
    page,
    network,
    banner,
  }, info) => {
    const file = info.outputPath('askfirst.json');
    writeFileSync(file, JSON.stringify(EVERYTHING));
    const command = ['bin/askfirst.mjs', 'csp', '--config', file, '--embeds', EMBEDS, ...given];
    const printed = execFileSync(process.execPath, command, { encoding: 'utf8' });
    const [, header = ''] = /^Content-Security-Policy: (.*)$/m.exec(printed) ?? [];

    const clinic = readFileSync('examples/clinic/index.html', 'utf8')
      .replace(/<script src="\/askfirst\/[^>]*>/, '<script src="/askfirst/askfirst.js">')
      .replace(
        '<head>',
        `<head><script type="application/json" id="askfirst-config">${JSON.stringify(EVERYTHING)}</script>`,
      )
      .replace('</main>', `${SERVICE_ELEMENTS}${FRAMES}</main>`);
    const served = rule === 'hosts' ? clinic : clinic.replaceAll('<script ', `<script nonce="${NONCE}" `);
    network.page('/', served, { 'content-security-policy': header.replaceAll('{nonce}', NONCE) });
    await noteViolations(page);
    await page.goto('/?li_fat_id=abc');
    await expect(page.getByRole('group', { name: 'vimeo' })).toBeVisible();
    expect(network.trackerRequests()).toEqual([]);
    await banner.acceptAll.click();
    await expect.poll(() => askedHosts(network)).toEqual([...ALL_HOSTS].sort());
    await useThePage(page, network);
    await page.goto('/?again');
    await settle(page, network);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
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
