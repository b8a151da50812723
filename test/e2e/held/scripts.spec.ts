import type { Page } from '@playwright/test';
import { answer, html, remember, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { freshVisit, rejectInSettings, settle } from '../support/visit';

const JAVASCRIPT = { 'content-type': 'text/javascript' };
const body = (name: string) => `(globalThis.ran ??= []).push('${name}');`;
const ran = (page: Page) => page.evaluate<string[]>('globalThis.ran ?? []');

/** A held script, by what it says when it runs: inline, or a file if an address is given. */
const held = (name: string, more = 'data-askfirst="analytics"', src = '') =>
  `<script type="text/plain" ${more} ${src && `src="${src}"`}>${src ? '' : body(name)}</script>`;

test.beforeEach(({ network }) => {
  for (const name of ['one', 'two', 'three']) network.answer(`/${name}.js`, { headers: JAVASCRIPT, body: body(name) });
});

test('run in document order: what follows a file waits for it, and each runs once', async ({
  page,
  network,
  banner,
  problems,
}) => {
  problems.allowFailedLoad(/missing/);
  const scripts = [
    held('first'),
    held('', 'data-askfirst="analytics" defer', '/one.js'),
    held('after one'),
    held('', 'data-askfirst="analytics" data-type="module"', '/two.js'),
    held('after two', 'data-askfirst="analytics" data-type="module"'),
    held('', 'data-askfirst="analytics"', '/missing.js'),
    held('after what failed'),
  ];
  network.answer('/missing.js', { status: 404 });
  network.page('/order', html({ head: tag({}) + scripts.slice(0, 3).join(''), body: scripts.slice(3).join('') }));
  const release = network.hold('/one.js');
  await page.goto('/order');
  await settle(page, network);
  expect(await ran(page)).toEqual([]);
  await banner.acceptAll.click();
  await expect.poll(() => ran(page)).toEqual(['first']);
  release();
  const all = ['first', 'one', 'after one', 'two', 'after two', 'after what failed'];
  await expect.poll(() => ran(page)).toEqual(all);

  // Moved, or decided upon again: nothing runs anew.
  await page.evaluate(() => {
    document.body.append(...document.querySelectorAll('script[data-askfirst]'));
    window.askfirst?.acceptAll();
  });
  await settle(page, network);
  expect(await ran(page)).toEqual(all);
});

test('one that never answers holds up its own service only, and nobody waits for one that is async', async ({
  page,
  network,
  context,
}) => {
  network.hang('/never.js');
  network.page(
    '/slow',
    html({
      head: tag({}),
      body: [
        held('', 'data-askfirst="marketing" data-askfirst-service="reviews"', '/never.js'),
        held('reviews', 'data-askfirst="marketing" data-askfirst-service="reviews"'),
        held('chat', 'data-askfirst="marketing" data-askfirst-service="chat"'),
        held('unnamed', 'data-askfirst="marketing"'),
        held('', 'data-askfirst="analytics" async', '/never.js?async'),
        held('', 'data-askfirst="analytics"', '/one.js'),
        held('after one'),
      ].join(''),
    }),
  );
  await remember(context, answer({ allowed: 'analytics.marketing', asked: [] }));
  await page.goto('/slow', { waitUntil: 'commit' });
  await expect.poll(() => ran(page)).toEqual(expect.arrayContaining(['chat', 'unnamed', 'one', 'after one']));
  await network.quiet(page, 300);
  expect(await ran(page)).not.toContain('reviews');
});

for (const [allowed, expected] of Object.entries({
  '': ['no marketing'],
  analytics: ['analytics', 'either', 'no marketing'],
  marketing: ['marketing', 'either'],
  'analytics.marketing': ['analytics', 'marketing', 'both', 'either'],
})) {
  test(`conditions when allowed is: ${allowed || 'nothing'}`, async ({ page, context, network, problems }) => {
    problems.expect(/^Console error: askfirst: data-askfirst="analitics": "analitics" is no category/);
    network.page(
      '/conditions',
      html({
        head: tag({}),
        body: [
          held('analytics'),
          held('marketing', 'data-askfirst="marketing"'),
          held('both', 'data-askfirst="analytics marketing"'),
          held('either', 'data-askfirst="analytics|marketing"'),
          held('no marketing', 'data-askfirst="!marketing"'),
          held('misspelt', 'data-askfirst="analitics"'),
        ].join(''),
      }),
    );
    await remember(context, answer({ allowed, asked: [] }));
    await page.goto('/conditions');
    await expect.poll(async () => (await ran(page)).sort()).toEqual([...expected].sort());
  });
}

test('"no" is an answer: before one, nothing has been refused', async ({ page, network, banner }) => {
  network.page('/no', html({ head: tag({}), body: held('refused', 'data-askfirst="!marketing"') }));
  await page.goto('/no');
  await expect(banner.region).toBeVisible();
  await settle(page, network);
  expect(await ran(page)).toEqual([]);
  await banner.rejectAll.click();
  await expect.poll(() => ran(page)).toEqual(['refused']);
});

test('keep every attribute and the nonce, under a strict policy', async ({ page, context, network }) => {
  const nonced = `<script type="text/plain" nonce="x" data-askfirst="analytics" id="me" data-site="7"
    crossorigin="anonymous">globalThis.me = { ...document.currentScript.dataset, id: document.currentScript.id,
    cors: document.currentScript.crossOrigin }</script>`;
  network.page('/strict', html({ head: tag({}, 'nonce="x"'), body: nonced }), {
    'content-security-policy': "script-src 'nonce-x'",
  });
  await remember(context, answer({ allowed: 'analytics', asked: [] }));
  await page.goto('/strict');
  await expect
    .poll(() => page.evaluate('globalThis.me'))
    .toEqual({ askfirst: 'analytics', site: '7', id: 'me', cors: 'anonymous' });
});

test('run under Trusted Types if the page has them in its own markup', async ({ page, context, network, problems }) => {
  // The browser's words, once, at the try to make one anew.
  problems.allow(/TrustedScript|trusted-types/i);
  network.page(
    '/trusted',
    html({ head: tag({}), body: held('inline') + held('', undefined, '/one.js') + held('last') }),
    {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types askfirst",
    },
  );
  await remember(context, answer({ allowed: 'analytics', asked: [] }));
  await page.goto('/trusted');
  await expect.poll(() => ran(page)).toEqual(['inline', 'one', 'last']);
});

test('one that runs in spite of its mark is reported', async ({ page, network, problems }) => {
  problems.expect(/^Console error: askfirst: A script with data-askfirst needs type="text\/plain"/);
  network.page('/wrong', html({ head: tag({}), body: `<script data-askfirst="analytics">${body('wrong')}</script>` }));
  await page.goto('/wrong');
  await settle(page, network);
  expect(await ran(page)).toEqual(['wrong']);
});

test('what ran and is no longer allowed ends with a new visit', async ({ page, context, network }) => {
  network.page(
    '/withdraw',
    html({ head: tag({}), body: held('analytics') + held('no', 'data-askfirst="!analytics"') }),
  );
  await remember(context, answer({ allowed: 'analytics', asked: [] }));
  await page.goto('/withdraw');
  await expect.poll(() => ran(page)).toEqual(['analytics']);
  await freshVisit(page, () => rejectInSettings(page));
  await expect.poll(() => ran(page)).toEqual(['no']);
});

test('one that names a service of the site waits until the visitor was asked about that service', async ({
  page,
  context,
  network,
  banner,
}) => {
  network.answer(/hotjar/, { headers: JAVASCRIPT, body: '' });
  const scripts = ['hotjar', 'other'].map(name =>
    held(name, `data-askfirst="analytics" data-askfirst-service="${name}"`),
  );
  network.page('/named', html({ head: tag({ 'data-hotjar': '1234567' }), body: scripts.join('') }));
  await remember(context, answer({ allowed: 'analytics', asked: [] }));
  await page.goto('/named');
  await expect.poll(() => ran(page)).toEqual(['other']);
  await banner.acceptAll.click();
  await expect.poll(() => ran(page)).toEqual(['other', 'hotjar']);
});

test('snippets that take long let the page handle events in between, whatever vendor they are of', async ({
  page,
  context,
  network,
}) => {
  // A task of the page counts whenever it gets a turn; a snippet says what the count was, and takes its time.
  const counting = `<script>
    globalThis.turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { turns++; port2.postMessage(0); };
    port2.postMessage(0);
  </script>`;
  const long = ['a', 'b', 'a', 'b'].map(
    vendor => `<script type="text/plain" data-askfirst="analytics" data-askfirst-service="${vendor}">
      (globalThis.ran ??= []).push(turns);
      for (const end = performance.now() + 30; performance.now() < end; );
    </script>`,
  );
  network.page('/long', html({ head: tag({}) + counting, body: long.join('') }));
  await remember(context, answer({ allowed: 'analytics', asked: [] }));
  await page.goto('/long');
  await expect.poll(() => ran(page)).toHaveLength(long.length);
  expect(new Set(await ran(page)).size).toBe(long.length);
});

test('an app with another script on each route: a thousand of them are known again, and what one waited for never is forgotten', async ({
  page,
  context,
  network,
}) => {
  await remember(context, answer({ allowed: 'analytics', asked: [] }));
  network.page('/routes', html({ head: tag({}), body: '<main id="view"></main>' }));
  await page.goto('/routes');
  const route = (from: number, to: number) =>
    page.evaluate(
      async ([first, last]) => {
        for (let number = first; number <= last; number++) {
          const script = document.createElement('script');
          script.type = 'text/plain';
          script.dataset['askfirst'] = 'analytics';
          script.text = `globalThis.ran = [...(globalThis.ran ?? []), ${number}].slice(-1)`;
          document.querySelector('#view')?.replaceChildren(script);
          await new Promise(resolve => setTimeout(resolve));
        }
      },
      [from, to] as const,
    );
  await route(0, 999);
  await expect.poll(() => ran(page)).toEqual([999]);
  await route(0, 0);
  await route(1000, 1000);
  await expect.poll(() => ran(page)).toEqual([1000]);
  // The one that was seen least is forgotten.
  await route(1, 1);
  await expect.poll(() => ran(page)).toEqual([1]);
  await page.evaluate(() => document.querySelector('#view')?.replaceChildren());
  await freshVisit(page, () => page.evaluate(() => window.askfirst?.rejectAll()));
});
