import type { Page } from '@playwright/test';
import type { ChangeDetail } from '../../src/index';
import { ASKED, askedHosts, hostsOf, records } from './support/clinic';
import { expect, test } from './support/fixtures';

const ALLOWED = { necessary: true, functional: false, analytics: false, marketing: false };
/** Resolves when the call has taken effect. */
const call = (page: Page, code: string) => page.evaluate(`Promise.resolve(askfirst.${code}).then(() => {})`);

/** Collects the details of `askfirst:change` in the page, from its first moment. */
async function watchChanges(page: Page): Promise<() => Promise<ChangeDetail[]>> {
  await page.addInitScript(() => {
    const changes: unknown[] = [];
    Object.assign(window, { changes });
    document.addEventListener('askfirst:change', event => changes.push((event as CustomEvent).detail));
  });
  return () => page.evaluate('changes');
}

test('an answer is an event on the document, once, with what was before; and a new snapshot', async ({
  page,
  context,
  banner,
}) => {
  const changes = await watchChanges(page);
  await page.goto('/');
  const undecided = { decided: false, at: 0, policy: 0, allowed: ALLOWED, asked: [], also: [] };
  expect(await page.evaluate(() => window.askfirst?.consent)).toEqual(undecided);
  // The same object until something changes, as useSyncExternalStore wants it.
  expect(await page.evaluate(() => new Set([window.askfirst?.consent, window.askfirst?.consent]).size)).toBe(1);

  const before = Date.now();
  await banner.choose.click();
  await banner.settings.switch('Analytics').check();
  await banner.settings.save.click();
  await expect.poll(async () => (await changes()).length).toBe(1);
  const [first] = await changes();
  expect(first).toEqual({
    leftovers: [],
    previous: undecided,
    consent: {
      decided: true,
      at: first?.consent.at,
      policy: 1,
      allowed: { ...ALLOWED, analytics: true },
      asked: ASKED,
      also: [],
    },
  });
  expect(first?.consent.at).toBeGreaterThanOrEqual(before);
  expect(await page.evaluate(() => window.askfirst?.consent)).toEqual(first?.consent);

  await call(page, 'acceptAll()');
  await expect.poll(async () => (await changes()).length).toBe(2);
  const [, second] = await changes();
  expect(second?.previous).toEqual(first?.consent);
  expect(second?.consent.allowed).toEqual({ ...ALLOWED, analytics: true, marketing: true });
  expect(await records(context)).toHaveLength(1);

  // A stored answer is no new one.
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await changes()).toEqual([]);
  expect(await page.evaluate(() => window.askfirst?.consent)).toEqual(second?.consent);
});

test('decide, allows, acceptAll and rejectAll do what they say', async ({ page, network, banner }) => {
  await page.goto('/');
  const allowed = () =>
    page.evaluate(() =>
      (['necessary', 'functional', 'analytics', 'marketing'] as const).filter(each => window.askfirst?.allows(each)),
    );
  await expect(banner.region).toBeVisible();
  await call(page, 'rejectAll()');
  await expect(banner.region).toBeHidden();
  expect(await allowed()).toEqual(['necessary']);
  await network.quiet(page, 200);

  await call(page, 'decide({ marketing: true })');
  expect(await allowed()).toEqual(['necessary', 'marketing']);
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('marketing'));
  // What is not named stays as it was.
  await call(page, 'decide({ analytics: true })');
  expect(await allowed()).toEqual(['necessary', 'analytics', 'marketing']);
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
});

test('subscribe serves who comes late at once, then each decision, until it is ended', async ({ page }) => {
  const changes = await watchChanges(page);
  await page.goto('/');
  await call(page, 'decide({ functional: true })');
  // Late: after all have been told.
  await expect.poll(async () => (await changes()).length).toBe(1);
  await page.evaluate(() => {
    const heard: boolean[] = [];
    const other: number[] = [];
    const end = window.askfirst?.subscribe(({ allowed }) => heard.push(allowed.functional));
    window.askfirst?.subscribe(({ at }) => other.push(at));
    Object.assign(window, { heard, other, end });
  });
  expect(await page.evaluate('heard')).toEqual([true]);
  await call(page, 'decide({ functional: false })');
  await expect.poll(() => page.evaluate('heard')).toEqual([true, false]);
  await page.evaluate('end()');
  await call(page, 'decide({ functional: true })');
  await expect.poll(() => page.evaluate('other.length')).toBe(3);
  expect(await page.evaluate('heard')).toEqual([true, false]);
});

test('a listener that throws silences no other, and no tag', async ({ page, network, problems }) => {
  problems.expect(/Error: Of the site/);
  await page.goto('/');
  await page.evaluate(() => {
    const heard: boolean[] = [];
    Object.assign(window, { heard });
    window.askfirst?.subscribe(({ decided }) => {
      if (decided) throw new Error('Of the site');
    });
    window.askfirst?.subscribe(({ decided }) => heard.push(decided));
    window.askfirst?.acceptAll();
  });
  await expect.poll(() => page.evaluate('heard')).toEqual([false, true]);
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics', 'marketing'));
});

test('nothing throws for what it does not know, and nothing is allowed by it', async ({ page, network, problems }) => {
  problems.expect(/Unknown "everything". Known: functional, analytics, marketing, google-analytics/);
  problems.allow(/Unknown "/);
  await page.goto('/');
  expect(
    await page.evaluate("[askfirst.allows('everything'), askfirst.allows(), askfirst.allows('toString')]"),
  ).toEqual([false, false, false]);
  for (const choices of [
    "{ everything: true, analytics: 'yes', marketing: 1 }",
    'JSON.parse(\'{"__proto__": {"analytics": true}}\')',
    '{ necessary: false }',
    'null',
    '"analytics"',
    '',
  ]) {
    await call(page, `decide(${choices})`);
    expect(await page.evaluate(() => window.askfirst?.consent.allowed), choices).toEqual(ALLOWED);
  }
  await network.quiet(page, 300);
});

test('openSettings opens the settings', async ({ page, banner }) => {
  await page.goto('/');
  await call(page, 'openSettings()');
  await expect(banner.settings.dialog).toBeVisible();
});
