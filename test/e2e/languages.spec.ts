import type { Page } from '@playwright/test';
import { ALL_FIVE, html, ownFiles, tag } from './support/clinic';
import { expect, test } from './support/fixtures';

const HELD =
  '<iframe data-askfirst="functional" data-src="https://www.youtube.com/embed/x" title="Film" width="400" height="300"></iframe>';

/** A page in a language, or in none. */
const pageIn = (lang: string, more: Parameters<typeof html>[0] = {}) =>
  html({ head: tag(), ...more }).replace('lang="en-GB"', lang);

/** The words of an element and how they are to be read, as the browser computes it. */
const read = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => ({
    lang:
      element.closest('[lang]')?.getAttribute('lang') ??
      (element.getRootNode() as ShadowRoot).host.getAttribute('lang'),
    direction: getComputedStyle(element).direction,
  }));

test('an Arabic page is asked in Arabic, from right to left, and nothing else changes', async ({
  page,
  network,
  banner,
}) => {
  network.page('/ar', pageIn('lang="ar" dir="rtl"', { body: HELD }));
  await page.goto('/ar');
  await expect(page.getByRole('button', { name: 'رفض الكل' })).toBeVisible();
  expect(await read(page, '[data-askfirst] section')).toEqual({ lang: 'ar', direction: 'rtl' });
  await expect(page.locator('[data-askfirst] bdi').first()).toHaveText('Google');
  expect(await read(page, '[data-askfirst-frame] .box')).toEqual({ lang: 'ar', direction: 'rtl' });
  await expect(page.getByRole('button', { name: 'عرضه هذه المرة' })).toBeVisible();

  await banner.hook('settings').click();
  await expect(page.getByRole('dialog', { name: 'إعدادات ملفات الارتباط' })).toBeVisible();
  await expect(banner.host.getByText('Google Analytics').first()).toBeVisible();
  expect(
    ownFiles(network)
      .filter(name => /\.\w+\.js/.test(name))
      .sort(),
  ).toEqual(['askfirst-ask.ar.js', 'askfirst-frames.ar.js', 'askfirst-settings.ar.js']);
  await banner.hook('reject').click();
  await expect(page.locator('[data-askfirst] dialog')).toHaveCount(0);
  expect(network.trackerRequests()).toEqual([]);
});

for (const [lang, configured, file] of [
  ['lang="de-AT"', undefined, 'de'],
  ['lang="zh-CN"', undefined, 'zh-Hans'],
  ['lang="tlh"', undefined, 'en'],
  ['', undefined, 'en'],
  ['', 'fr', 'fr'],
  ['lang="tlh"', 'fr', 'fr'],
  ['lang="de"', 'fr', 'de'],
] as const) {
  test(`a page with "${lang}", configured for ${configured}, is asked in ${file}`, async ({
    page,
    network,
    banner,
  }) => {
    const attributes = { ...ALL_FIVE, ...(configured && { 'data-language': configured }) };
    network.page('/page', pageIn(lang, { head: tag(attributes) }));
    await page.goto('/page');
    await expect(banner.hook('reject')).toBeVisible();
    expect(ownFiles(network).filter(name => name.startsWith('askfirst-ask'))).toEqual([`askfirst-ask.${file}.js`]);
  });
}

test('a language in no valid form is named, and English is used', async ({ page, network, banner, problems }) => {
  problems.expect(/askfirst: language: "German" is not valid\. It must look like "de"/);
  network.page('/page', pageIn('', { head: tag({ ...ALL_FIVE, 'data-language': 'German' }) }));
  await page.goto('/page');
  await expect(banner.region).toBeVisible();
});

test('English words on an Arabic page are read from the left', async ({ page, network, banner, problems }) => {
  problems.allowFailedLoad(/askfirst-ask\.ar\.js/);
  problems.expect(/askfirst-ask\.ar\.js is missing or blocked/);
  network.answer('/askfirst/askfirst-ask.ar.js', { status: 404 });
  network.page('/ar', pageIn('lang="ar" dir="rtl"', { body: HELD }));
  await page.goto('/ar');
  await expect(banner.region).toBeVisible();
  expect(await read(page, '[data-askfirst] section')).toEqual({ lang: 'en-GB', direction: 'ltr' });
  await banner.choose.click();
  await expect(banner.settings.dialog).toBeVisible();
  expect(ownFiles(network)).toContain('askfirst-settings.en.js');
  expect(ownFiles(network)).not.toContain('askfirst-settings.ar.js');
  expect(network.trackerRequests()).toEqual([]);
});

test('settings that are missing in the language come whole in English', async ({ page, network, banner, problems }) => {
  problems.allowFailedLoad(/askfirst-settings\.ar\.js/);
  problems.expect(/askfirst-settings\.ar\.js is missing or blocked/);
  network.answer('/askfirst/askfirst-settings.ar.js', { status: 404 });
  network.page('/ar', pageIn('lang="ar" dir="rtl"'));
  await page.goto('/ar');
  await banner.hook('settings').click();
  await expect(banner.settings.dialog).toBeVisible();
  await expect(banner.settings.save).toBeVisible();
  await expect(banner.settings.rejectAll).toBeVisible();
  expect(await read(page, '[data-askfirst] dialog')).toEqual({ lang: 'en-GB', direction: 'ltr' });
});

test('the words of the site, and what is wrong with some', async ({ page, network, problems }) => {
  const config = {
    texts: {
      banner: { heading: 'Cookies at <b>Hill Clinic</b>?', headng: 'x' },
      settings: { save: 'Keep' },
      frames: { once: 'Just now' },
      table: { change: 'Think again' },
    },
  };
  problems.expect(/askfirst: texts\.banner\.headng does not fit\. Known: heading/);
  const head = `<script type="application/json" id="askfirst-config">${JSON.stringify(config)}</script>${tag()}`;
  network.page('/own', html({ head, body: `${HELD}<div data-askfirst-policy></div>` }));
  await page.goto('/own');
  const region = page.getByRole('region', { name: 'Cookies at <b>Hill Clinic</b>?' });
  await expect(region.getByRole('button', { name: 'Reject all' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Just now' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Think again' })).toBeVisible();
  await region.getByRole('button', { name: 'Choose cookies' }).click();
  await expect(page.getByRole('button', { name: 'Keep', exact: true })).toBeVisible();
});

test('Arabic stays Arabic on an old page in other letters, whose server names none', async ({
  page,
  network,
  banner,
}) => {
  network.answer('/old', {
    headers: { 'content-type': 'text/html; charset=windows-1252' },
    body: pageIn('lang="ar"').replace('<meta charset="utf-8">', ''),
  });
  await page.goto('/old');
  await expect(banner.hook('reject')).toHaveText('رفض الكل');
});
