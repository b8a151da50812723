import type { BrowserContext, Page } from '@playwright/test';
import type { OptionalCategory } from '../../src/core/consent';
import { factsOf } from '../../src/core/facts-of';
import type { Facts, Service } from '../../src/core/service';
import { embedFacts } from '../../src/embeds/facts';
import { embeds } from '../../src/embeds/index';
import { facts } from '../../src/services/facts';
import * as catalogue from '../../src/services/index';
import { askedHosts, html, tag } from './support/clinic';
import { expect, test } from './support/fixtures';
import { type Network, SITE } from './support/network';
import { EMBED_CASES, SERVICE_CASES, SERVICE_ELEMENTS, type ServiceCase } from './support/services';
import { leftBehind } from './support/storage';
import { freshVisit, rejectInSettings, settle, useThePage, visits } from './support/visit';

/** Each service and each embed of the catalogue: allowed, denied, withdrawn, on sensitive pages, and under a strict policy. */

const namesLeft = async (page: Page) => (await leftBehind(page.context(), page)).map(({ name }) => name).sort();

/** What the catalogue says of a case. */
interface Told {
  category: OptionalCategory;
  recording: boolean;
  facts: Facts;
  /** The address that is asked for first. */
  first: string;
}

/** The service of a case. */
const serviceOf = ({ name, id }: ServiceCase): Service => {
  const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const create = new Map<string, unknown>(Object.entries(catalogue)).get(camel) as (options: { id: string }) => Service;
  return create({ id });
};
const toldOf = (one: ServiceCase): Told => {
  const embed = embeds.find(({ id }) => id === one.name);
  if (embed) {
    const { category } = embed;
    return { category, recording: false, facts: embedFacts[one.name] as Facts, first: one.first as string };
  }
  const service = serviceOf(one);
  const { category, recording = false, script = one.id } = service;
  return { category, recording, facts: factsOf([service], facts)[one.name] as Facts, first: script };
};

/** A page with nothing but the service, or the frame. `more`: attributes of our tag. */
const pageOf = (one: ServiceCase, more = '') => {
  if (!EMBED_CASES.includes(one))
    return html({ head: tag({ [`data-${one.name}`]: one.id }, more), body: SERVICE_ELEMENTS });
  const { category } = toldOf(one);
  const frame = `<iframe data-askfirst="${category}" data-src="${one.id}" title="It" width="400" height="300"></iframe>`;
  return html({ head: tag({}, more), body: SERVICE_ELEMENTS + frame });
};

/** The address carries what adverts add to it. */
const ADDRESS = '/page?li_fat_id=abc';

const asked = (network: Network) => network.trackerRequests().filter(({ method }) => method !== 'CONNECT');

/** Leaves under each name that the facts list what an earlier visit might have left, wherever a page can write it. */
async function leaveAllOf({ cookies, storage }: Facts, page: Page, context: BrowserContext): Promise<void> {
  const written = (name: string) => name.replace('*', 'x1');
  await context.addCookies(
    cookies
      // A stored refusal is to stay.
      .filter(({ domain, refusal }) => !domain && !refusal)
      .flatMap(({ name }) =>
        [SITE, SITE.replace('www', '')].map(domain => ({ name: written(name), value: '1', domain, path: '/' })),
      ),
  );
  await page.evaluate(
    names => {
      for (const store of [localStorage, sessionStorage]) for (const name of names) store.setItem(name, '1');
    },
    storage.map(({ name }) => written(name)),
  );
}

test('every service and every embed has a case', () => {
  expect(SERVICE_CASES.map(({ name }) => name)).toEqual(Object.keys(facts).sort());
  expect(EMBED_CASES.map(({ name }) => name)).toEqual(Object.keys(embedFacts).sort());
  expect(EMBED_CASES.map(({ name }) => name)).toEqual(embeds.map(({ id }) => id).sort());
});

test('an id that cannot be one starts none of them', async ({ page, network, problems }) => {
  for (const each of SERVICE_CASES) {
    const { id, account } = serviceOf(each);
    const example = account.example.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    problems.expect(
      new RegExp(`^Console error: askfirst: ${id}: "x y" is not valid\\. It must look like "${example}"`),
    );
  }
  const all = Object.fromEntries(SERVICE_CASES.map(({ name }) => [`data-${name}`, 'x y']));
  network.page('/page', html({ head: tag(all), body: SERVICE_ELEMENTS }));
  await page.goto(ADDRESS);
  await page.evaluate(() => window.askfirst?.acceptAll());
  await useThePage(page, network);
  expect(network.trackerRequests()).toEqual([]);
  expect(await namesLeft(page)).toEqual([]);
});

for (const each of [...SERVICE_CASES, ...EMBED_CASES]) {
  const { name, hosts, left, refusal = [], stays = [], reloads, more = [] } = each;
  const { category, recording, facts: own, first } = toldOf(each);
  /** On a sensitive page. */
  const mayRunThere = category !== 'marketing' && !recording;

  test.describe(name, () => {
    test('runs when it is allowed, and leaves nothing when that is taken back', async ({
      page,
      context,
      network,
      banner,
    }) => {
      network.page('/page', pageOf(each));
      network.page('/next', pageOf(each));
      await page.goto(ADDRESS);
      await expect(banner.region).toBeVisible();
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
      expect(await namesLeft(page)).toEqual([]);

      await page.goto(ADDRESS);
      await banner.acceptAll.click();
      await expect.poll(() => askedHosts(network)).toEqual(hosts);
      await expect.poll(() => namesLeft(page)).toEqual(left);
      await page.evaluate(() => window.askfirst?.acceptAll());
      await settle(page, network);
      expect(asked(network).filter(({ url }) => url === first)).toHaveLength(1);
      expect(asked(network).filter(({ url }) => !/^(https|wss):/.test(url))).toEqual([]);

      await leaveAllOf(own, page, context);
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
      network.page('/page', pageOf(each));
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
      network.page('/page', pageOf(each).replace('<head>', '<head><meta name="askfirst" content="sensitive">'));
      await page.goto(ADDRESS);
      await banner.acceptAll.click();
      await expect(banner.region).toBeHidden();
      if (mayRunThere) return expect.poll(() => askedHosts(network)).toEqual(hosts);
      await useThePage(page, network);
      await page.reload();
      await useThePage(page, network);
      expect(network.trackerRequests()).toEqual([]);
      // Nobody has refused, so no vendor is told so.
      expect(await namesLeft(page)).toEqual([]);
    });

    if (!mayRunThere)
      test('ends where a router leads to a sensitive page, and learns nothing of it', async ({
        page,
        network,
        banner,
      }) => {
        const served = pageOf(each, "data-sensitive='/secret/*'");
        network.page('/page', served);
        network.page('/secret/visit', served);
        await page.goto(ADDRESS);
        await banner.acceptAll.click();
        await expect.poll(() => askedHosts(network)).toEqual(hosts);
        await settle(page, network);
        network.forget();
        const lead = () => page.evaluate(() => history.pushState(null, '', '/secret/visit'));
        if (reloads) await freshVisit(page, lead);
        else await lead();
        await settle(page, network);
        // Up to here a vendor may have reported that the visitor left the page before.
        const told = asked(network).map(request => JSON.stringify(request));
        expect(told.filter(text => text.includes('secret'))).toEqual([]);
        network.forget();
        await page.locator('h1').click();
        await settle(page, network);
        expect(network.trackerRequests()).toEqual([]);
      });

    test('needs no more of a strict security policy than its facts say', async ({ page, network, banner }) => {
      const { script = [], connect = [], img = [], style = [], font = [], frame = [], worker = [] } = own.hosts;
      const policy = {
        'default-src': ["'none'"],
        'script-src': ["'nonce-x'", ...script, ...more],
        'connect-src': ["'self'", ...connect],
        'img-src': [...img, ...more],
        'style-src': ["'self'", ...style],
        'font-src': font,
        'frame-src': frame,
        'worker-src': worker,
      };
      const directives = Object.entries(policy).map(([directive, sources]) => `${directive} ${sources.join(' ')}`);
      network.page('/page', pageOf(each, 'nonce="x"'), { 'content-security-policy': directives.join('; ') });
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
