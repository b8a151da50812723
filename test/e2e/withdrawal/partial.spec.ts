import type { BrowserContext } from '@playwright/test';
import { askedHosts, HOSTS, hostsOf } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { SITE } from '../support/network';
import { OWN, seedCookies, seedStorage, VENDORS } from '../support/seeds';
import { leftBehind } from '../support/storage';
import { freshVisit, openSettings, settle, useThePage } from '../support/visit';

/** One category withdrawn, the other left on. */

const CASES = [
  { off: 'Marketing', withdrawn: 'marketing', kept: 'analytics', visitor: ['_ga', '_hjSessionUser_1234567'] },
  { off: 'Analytics', withdrawn: 'analytics', kept: 'marketing', visitor: ['_gcl_au', '_fbp', 'adiV'] },
] as const;

/** Cookies by which a vendor knows the visitor again: their values must not change. */
const values = async (context: BrowserContext, names: readonly string[]) =>
  (await context.cookies())
    .filter(({ name }) => names.includes(name))
    .map(({ name, value, domain, path, partitionKey }) => ({ name, value, domain, path, partitionKey }));

for (const { off, withdrawn, kept, visitor } of CASES) {
  test(`without ${withdrawn}, ${kept} goes on`, async ({ page, context, network, banner }) => {
    await seedCookies(context, `https://${SITE}`, '.exampleclinic.co.uk');
    await page.goto('/treatments/mole-check');
    await seedStorage(page);
    await banner.acceptAll.click();
    await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
    await settle(page, network);
    const before = await values(context, visitor);
    expect(new Set(before.map(({ name }) => name))).toEqual(new Set(visitor));

    network.forget();
    await freshVisit(page, async () => {
      const settings = await openSettings(page);
      await settings.switch(off).uncheck();
      await settings.save.click();
    });
    await expect.poll(() => askedHosts(network)).toEqual(hostsOf(kept));
    await useThePage(page, network);

    const { cookies, localStorage, sessionStorage } = VENDORS[withdrawn];
    const names = (await leftBehind(context, page)).map(({ name }) => name);
    const gone: string[] = [...cookies, ...localStorage, ...sessionStorage];
    expect(names.filter(name => gone.includes(name))).toEqual([]);
    const stays = VENDORS[kept];
    expect(names).toEqual(expect.arrayContaining([...stays.cookies, ...stays.localStorage, ...stays.sessionStorage]));
    expect(names).toEqual(expect.arrayContaining([...OWN.cookies, ...OWN.storage]));
    expect(await values(context, visitor)).toEqual(before);

    const only = HOSTS[withdrawn].filter(host => !hostsOf(kept).includes(host));
    expect(network.trackerHosts().filter(host => only.includes(host))).toEqual([]);
    const settings = await openSettings(page);
    await expect(settings.switch(off)).not.toBeChecked();
  });
}
