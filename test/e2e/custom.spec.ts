import type { Page } from '@playwright/test';
import { bundle } from './support/bundle';
import { askedHosts, html, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import type { Network } from './support/network';
import { leftBehind } from './support/storage';
import { freshVisit, rejectInSettings, settle, useThePage } from './support/visit';

/** A service that no file here knows: described in JSON, or written as code. As the services of catalogue.spec.ts. */

const SCRIPT = 'https://chat.example.com/chat.js';
const COOKIES = [{ name: 'chat_*', purpose: 'visit', maxAge: 3600 }];
const HOSTS = { script: ['{origin}'], img: ['{origin}'] };

/** How a site gives one: puts its page at /page. `more`: of the service. `nonce`: of its scripts. */
interface Way {
  serve(network: Network, more: Given, page?: { head?: string; nonce?: string; policy?: string }): Promise<void>;
}
interface Given {
  category: 'functional' | 'analytics' | 'marketing';
  recording?: boolean;
}

const headers = (policy = '') => (policy ? { 'content-security-policy': policy } : {});

const WAYS: Readonly<Record<string, Way>> = {
  'in JSON': {
    async serve(network, more, { head = '', nonce = '', policy } = {}) {
      const custom = [
        { id: 'my-chat', name: 'My Chat', script: SCRIPT, hosts: HOSTS, cookies: COOKIES, storage: [], ...more },
      ];
      const block = `<script type="application/json" id="askfirst-config" nonce="${nonce}">${JSON.stringify({ custom })}</script>`;
      network.page('/page', html({ head: head + block + tag({}, `nonce="${nonce}"`) }), headers(policy));
    },
  },
  'in code': {
    async serve(network, more, { head = '', nonce = '', policy } = {}) {
      const facts = { hosts: HOSTS, cookies: COOKIES, storage: [] };
      const account = `{ value: 'chat-1', pattern: /^chat-\\d$/, example: 'chat-1' }`;
      const service = `{ id: 'my-chat', name: 'My Chat', script: '${SCRIPT}', account: ${account}, facts: ${JSON.stringify(facts)},
        ...${JSON.stringify(more)} }`;
      const code = await bundle(`
        import { start } from 'askfirst';
        window.askfirst = start({ services: [${service}], nonce: '${nonce}' });`);
      network.answer('/site.js', { headers: { 'content-type': 'text/javascript' }, body: code });
      const site = `<script src="/site.js" nonce="${nonce}" defer></script>`;
      network.page('/page', html({ head: head + site }), headers(policy));
    },
  },
};

const namesLeft = async (page: Page) => (await leftBehind(page.context(), page)).map(({ name }) => name).sort();

for (const [way, { serve }] of Object.entries(WAYS)) {
  test.describe(way, () => {
    test('is asked about, runs when it is allowed, and its cookies go', async ({ page, network, banner }) => {
      await serve(network, { category: 'functional' });
      await page.goto('/page');
      await expect(banner.region).toContainText('My Chat');
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
      await page.goto('/page');
      await banner.acceptAll.click();
      await expect.poll(() => namesLeft(page)).toEqual(['chat_id']);
      await page.evaluate(() => window.askfirst?.acceptAll());
      await settle(page, network);
      expect(network.trackerRequests().filter(({ url }) => url === SCRIPT)).toHaveLength(1);
      await freshVisit(page, () => rejectInSettings(page));
      await expect.poll(() => namesLeft(page)).toEqual([]);
      network.forget();
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
    });

    test('does nothing when it is denied', async ({ page, network, banner }) => {
      await serve(network, { category: 'analytics' });
      await page.goto('/page');
      await banner.rejectAll.click();
      await expect(banner.region).toBeHidden();
      await page.reload();
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
      expect(await namesLeft(page)).toEqual([]);
    });

    for (const [kind, given, runs] of [
      ['marketing', { category: 'marketing' }, false],
      ['what records', { category: 'analytics', recording: true }, false],
      ['the rest', { category: 'analytics' }, true],
    ] as const) {
      test(`on a sensitive page: ${kind}`, async ({ page, network, banner }) => {
        await serve(network, given, { head: '<meta name="askfirst" content="sensitive">' });
        await page.goto('/page');
        await banner.acceptAll.click();
        await expect(banner.region).toBeHidden();
        if (runs) return expect.poll(() => askedHosts(network)).toEqual(['chat.example.com']);
        await useThePage(page, network);
        await page.reload();
        await useThePage(page, network);
        expect(network.trackerRequests()).toEqual([]);
        expect(await namesLeft(page)).toEqual([]);
      });
    }

    test('needs no more of a strict security policy than its facts say', async ({ page, network, banner }) => {
      const policy =
        "default-src 'none'; script-src 'nonce-x' https://chat.example.com; img-src https://chat.example.com; connect-src 'self'; style-src 'self'";
      await serve(network, { category: 'functional' }, { nonce: 'x', policy });
      await page.goto('/page');
      await banner.acceptAll.click();
      // What the policy refuses is a problem on the page, which ends the test.
      await expect.poll(() => namesLeft(page)).toEqual(['chat_id']);
      await settle(page, network);
    });
  });
}
