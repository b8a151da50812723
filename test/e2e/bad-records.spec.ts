import { ASKED, answer, records, remember } from './support/clinic';
import { expect, test } from './support/fixtures';

const DAY = 86_400_000;
const now = Date.now();
const both = 'analytics.marketing';
const good = answer({ allowed: both, at: now });
const [, , time] = good.split('~');

/** Park and Miller's generator: the same bad records in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A good record with one character changed, before the list of services: there any word is a possible name. */
function damaged(seed: number): string {
  const random = seeded(seed);
  // The first digits of the time stay: with others the record would be a good one of some other day.
  const places = [0, 1, 2, 3, ...Array.from({ length: both.length + 2 }, (_, index) => `1~1~${time}`.length + index)];
  const place = places[random(places.length)] as number;
  const characters = '!#$%&*+-./:<=>?@[]^_{|}AZ09az';
  return good.slice(0, place) + characters[random(characters.length)] + good.slice(place + 1);
}

/** Grouped, as a visit each would be slow: each record still gets a visitor of its own. */
const BAD: Record<string, Record<string, string>> = {
  'what others have stored': {
    'an empty text': '',
    'a word': 'true',
    'a number': '1',
    JSON: '{"analytics":true,"marketing":true}',
    'JSON of a prototype': '{"__proto__":{"analytics":true}}',
    'an object': '[object Object]',
    'a huge text': 'x'.repeat(3900),
  },
  'a text of another shape': {
    separators: '~~~~',
    'too many fields': `${good}~`,
    'quotes around it': `"${good}"`,
    'percent-encoding': encodeURIComponent(good).replaceAll('~', '%7E'),
    'half a percent sequence': `%E0%A4%A${good}`,
    'a future format': good.replace('1~', '2~'),
    'no format': good.slice(2),
  },
  'a text cut short': {
    'in a category': good.slice(0, good.indexOf('keting')),
    'after the categories': good.slice(0, good.indexOf('~google')),
    'in the time': good.slice(0, 8),
    'before the services': answer({ allowed: both, asked: [] }),
    'in the first service': answer({ allowed: both, asked: ['google-ana'] }),
  },
  'a policy version': {
    'that is another one': answer({ allowed: both, policy: 2 }),
    'of zero': answer({ allowed: both, policy: 0 }),
    'below zero': answer({ allowed: both, policy: -1 }),
    'with a fraction': answer({ allowed: both, policy: 1.5 }),
    'in another notation': good.replace('~1~', '~1e0~'),
  },
  'a time': {
    'of zero': answer({ allowed: both, at: 0 }),
    'below zero': answer({ allowed: both, at: -now }),
    'that is none': answer({ allowed: both, at: Number.NaN }),
    'without end': answer({ allowed: both, at: Number.POSITIVE_INFINITY }),
    'in capitals': good.replace(`${time}`, `${time?.toUpperCase()}`),
    'seven months ago': answer({ allowed: both, at: now - 213 * DAY }),
    'in the far future': answer({ allowed: both, at: now + 3 * DAY }),
  },
  'a category': {
    'that is unknown': answer({ allowed: 'analytics.everything' }),
    'that is never asked about': answer({ allowed: 'necessary.analytics' }),
    'called __proto__': answer({ allowed: '__proto__' }),
    'called constructor': answer({ allowed: 'analytics.constructor' }),
    'that stands there twice': answer({ allowed: 'analytics.analytics' }),
    'in another order': answer({ allowed: 'marketing.analytics' }),
    'in capitals': answer({ allowed: 'Analytics' }),
    'without a name': answer({ allowed: 'analytics..marketing' }),
    'behind another separator': answer({ allowed: 'analytics|marketing' }),
  },
  'a service': {
    'called __proto__': answer({ allowed: both, asked: ['__proto__', 'constructor'] }),
    'in a huge list': answer({ allowed: both, asked: [...ASKED, ...Array.from({ length: 495 }, () => 'service')] }),
    // No id has such letters, so nobody wrote this.
    'with half a percent sequence': `${good}%E0%A4%A`,
  },
  'one wrong character': Object.fromEntries(Array.from({ length: 8 }, (_, seed) => [seed, damaged(seed + 1)])),
};

for (const [group, cases] of Object.entries(BAD)) {
  test(`${group}: no answer, and the next answer overwrites it`, async ({ page, context, network, banner }) => {
    for (const [name, value] of Object.entries(cases)) {
      // Not under the eyes of an open page, which reads back what it has stored.
      await page.goto('about:blank');
      await context.clearCookies();
      await remember(context, value);
      await page.goto('/');
      await expect(banner.region, name).toBeVisible();
      await banner.rejectAll.click();
      await expect(banner.region, name).toBeHidden();
      const stored = (await records(context)).map(cookie => cookie.value.replace(/^(1~1~)\w+/, '$1when'));
      expect(stored, name).toEqual([`1~1~when~~${ASKED.join('.')}`]);
      expect(network.trackerHosts(), name).toEqual([]);
    }
  });
}

test.describe('of two records', () => {
  const minute = 60_000;
  const yes = (at: number) => answer({ allowed: both, at });
  const no = (at: number) => answer({ at });
  const elsewhere = {
    'a longer path': { path: '/treatments' },
    'the parent domain': { domain: '.exampleclinic.co.uk' },
  };

  for (const [place, more] of Object.entries(elsewhere)) {
    for (const [here, there] of [
      [yes(now), no(now - minute)],
      [no(now - minute), yes(now)],
      [no(now), yes(now - minute)],
      [yes(now - minute), no(now)],
    ] as const) {
      const newest = [here, there].sort().at(-1);
      const isYes = newest === yes(now);
      const where = newest === here ? 'here' : `on ${place}`;
      test(`the newest counts: ${isYes ? 'yes' : 'no'} ${where}, with one on ${place}`, async ({
        page,
        context,
        network,
        banner,
      }) => {
        await remember(context, here);
        await remember(context, there, more);
        await page.goto('/treatments/mole-check');
        if (isYes) await network.received('connect.facebook.net');
        else await network.quiet(page, 400);
        expect(network.trackerRequests().length > 0).toBe(isYes);
        await expect(banner.region).toBeHidden();
      });
    }

    test(`different ones of the same moment are no answer; a new one counts over both (${place})`, async ({
      page,
      context,
      network,
      banner,
    }) => {
      await remember(context, yes(now));
      await remember(context, no(now), more);
      await page.goto('/treatments/mole-check');
      await banner.rejectAll.click();
      await expect(banner.region).toBeHidden();
      await page.reload();
      await network.quiet(page, 400);
      await expect(banner.region).toBeHidden();
      expect(network.trackerRequests()).toEqual([]);
    });
  }
});
