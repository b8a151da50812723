import type { Page } from '@playwright/test';
import { factsOf } from '../../src/core/facts-of';
import type { Facts, Service } from '../../src/core/service';
import { facts } from '../../src/services/facts';
import * as catalogue from '../../src/services/index';
import { askedHosts, html, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { SERVICE_CASES, SERVICE_ELEMENTS, type ServiceCase } from './support/services';
import { leftBehind } from './support/storage';
import { freshVisit, rejectInSettings, settle, useThePage, visits } from './support/visit';

/** Each service of the catalogue: allowed, denied, withdrawn, and under a strict content security policy. */

const namesLeft = async (page: Page) => (await leftBehind(page.context(), page)).map(({ name }) => name).sort();
const pageOf = (service: ServiceCase, more = '') =>
  html({ head: tag({ [`data-${service.name}`]: service.id }, more), body: SERVICE_ELEMENTS });

/** The address carries what adverts add to it. */
const ADDRESS = '/page?li_fat_id=abc';

/** The service of a case. */
const serviceOf = ({ name, id }: ServiceCase): Service => {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const create = new Map<string, unknown>(Object.entries(catalogue)).get(camel) as (options: { id: string }) => Service;
  return create({ id });
};

test('every service has a case', () => {
  expect(SERVICE_CASES.map(({ name }) => name)).toEqual(Object.keys(facts).sort());
});

for (const service of SERVICE_CASES) {
  const { name, hosts, left, refusal = [], stays = [], reloads, more = [] } = service;

  test.describe(name, () => {
    test('runs when it is allowed, and leaves nothing when that is taken back', async ({ page, network, banner }) => {
      network.page('/page', pageOf(service));
      network.page('/next', pageOf(service));
      await page.goto(ADDRESS);
      await expect(banner.region).toBeVisible();
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
      expect(await namesLeft(page)).toEqual([]);

      await page.goto(ADDRESS);
      await banner.acceptAll.click();
      await expect.poll(() => askedHosts(network)).toEqual(hosts);
      await expect.poll(() => namesLeft(page)).toEqual(left);

      await settle(page, network);
      network.forget();
      if (reloads) await freshVisit(page, () => rejectInSettings(page));
      else await rejectInSettings(page);
      await expect.poll(() => namesLeft(page)).toEqual([...refusal, ...stays]);
      expect(visits(network, '/page')).toBe(reloads ? 1 : 0);
      await settle(page, network);
      // Up to here a vendor may have reported the visitor's way into the settings.
      network.forget();
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
      await page.goto('/next');
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
      expect(await namesLeft(page)).toEqual([...refusal, ...stays]);
    });

    test('does nothing when it is denied', async ({ page, network, banner }) => {
      network.page('/page', pageOf(service));
      await page.goto(ADDRESS);
      await banner.rejectAll.click();
      await expect(banner.region).toBeHidden();
      await useThePage(page, network);
      await page.reload();
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
      expect(await namesLeft(page)).toEqual(refusal);
    });

    test('on a sensitive page neither marketing nor recording runs, whatever was chosen', async ({
      page,
      network,
      banner,
    }) => {
      network.page('/page', pageOf(service).replace('<head>', '<head><meta name="askfirst" content="sensitive">'));
      await page.goto(ADDRESS);
      await banner.acceptAll.click();
      await expect(banner.region).toBeHidden();
      const { category, recording } = serviceOf(service);
      if (category !== 'marketing' && !recording) return expect.poll(() => askedHosts(network)).toEqual(hosts);
      await useThePage(page, network);
      await page.reload();
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
      // Nobody has refused, so no vendor is told so.
      expect(await namesLeft(page)).toEqual([]);
    });

    test('needs no more of a strict security policy than its facts say', async ({ page, network, banner }) => {
      const {
        script = [],
        connect = [],
        img = [],
        style = [],
        font = [],
        frame = [],
      } = (factsOf([serviceOf(service)], facts)[name] as Facts).hosts;
      const policy = {
        'default-src': ["'none'"],
        'script-src': ["'nonce-x'", ...script, ...more],
        'connect-src': ["'self'", ...connect],
        'img-src': [...img, ...more],
        'style-src': ["'self'", ...style],
        'font-src': font,
        'frame-src': frame,
      };
      const directives = Object.entries(policy).map(([directive, sources]) => `${directive} ${sources.join(' ')}`);
      network.page('/page', pageOf(service, 'nonce="x"'), { 'content-security-policy': directives.join('; ') });
      await page.goto(ADDRESS);
      await banner.acceptAll.click();
      // What the policy refuses is a problem on the page, which ends the test.
      await expect.poll(() => askedHosts(network)).toEqual(hosts);
      await settle(page, network);
    });
  });
}

for (const name of ['callrail', 'infinity']) {
  test(`${name}: the clinic's own number is back at once, also where the reload has to wait`, async ({
    page,
    network,
    banner,
  }) => {
    network.page('/page', pageOf(SERVICE_CASES.find(each => each.name === name) as ServiceCase));
    await page.goto('/page');
    await banner.acceptAll.click();
    const number = page.locator('.InfinityNumber');
    await expect(number).toHaveText('0117 496 0888');
    await page.getByLabel('Name').fill('Ada');
    await rejectInSettings(page);
    await expect(number).toHaveText('0117 496 0340');
    await expect(number).toHaveAttribute('href', 'tel:+441174960340');
  });
}

test('a service that the site describes is asked about, runs, and its cookies go', async ({
  page,
  network,
  banner,
}) => {
  const custom = {
    id: 'my-chat',
    name: 'My Chat',
    category: 'functional',
    script: 'https://chat.example.com/chat.js',
    cookies: [{ name: 'chat_*', purpose: 'visit', maxAge: 3600 }],
  };
  const block = `<script type="application/json" id="askfirst-config">${JSON.stringify({ custom: [custom] })}</script>`;
  network.page('/page', html({ head: block + tag({}) }));
  await page.goto('/page');
  await expect(banner.region).toContainText('My Chat');
  await banner.acceptAll.click();
  await expect.poll(() => askedHosts(network)).toEqual(['chat.example.com']);
  await expect.poll(() => namesLeft(page)).toEqual(['chat_id']);
  await freshVisit(page, () => rejectInSettings(page));
  await expect.poll(() => namesLeft(page)).toEqual([]);
});
