import type { Page } from '@playwright/test';
import { answer, html, ownFiles, remember } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import type { Problems } from '../support/problems';
import { freshVisit, rejectInSettings, settle } from '../support/visit';

/** Debug mode: what slips past askfirst is listed with its cause. */

const SETTINGS = 'data-policy="/cookie-policy" data-hotjar="1234567"';
const tag = (more = 'data-debug') => `<script src="/askfirst/askfirst.js" ${SETTINGS} ${more}></script>`;
const PIXEL = 'https://www.facebook.com/tr/?id=1';

/** What was found, but for the open question that every page here leaves; elements as their markup. */
const found = (page: Page) =>
  page.evaluate(() =>
    window.askfirst?.leaks
      ?.filter(({ kind }) => kind !== 'setting')
      .map(({ element, stack, ...rest }) => ({
        ...rest,
        ...(element && { element: element.cloneNode() instanceof Element && element.outerHTML }),
        ...(stack && { calls: stack.match(/at (\w+)/)?.[1] }),
      })),
  );
const reports = (problems: Problems) => problems.allow(/^Console warning: askfirst: /);

test('a request without permission is told with the element that made it, also from before our file', async ({
  page,
  network,
  problems,
}) => {
  problems.expect(/www\.facebook\.com\/tr\/\?id=1 was requested, but facebook-pixel was not permitted/);
  reports(problems);
  network.page('/', html({ head: `<img src="${PIXEL}" alt="">${tag()}` }));
  await page.goto('/');
  await expect
    .poll(() => found(page))
    .toEqual([{ kind: 'request', what: PIXEL, service: 'facebook-pixel', element: `<img src="${PIXEL}" alt="">` }]);
});

test('what leaves no element is told with the calls that made it', async ({ page, network, problems }) => {
  reports(problems);
  network.page(
    '/',
    html({
      head: `${tag()}<script>
        function firePixel() { new Image().src = '${PIXEL}'; }
        function askPixel() { fetch('${PIXEL}&fetched', { mode: 'no-cors' }); }
        function tellPixel() { navigator.sendBeacon('${PIXEL}&told'); }
      </script>`,
    }),
  );
  await page.goto('/');
  await page.waitForFunction(() => window.askfirst?.leaks);
  await page.addScriptTag({ content: 'firePixel(); askPixel(); tellPixel();' });
  await expect
    .poll(async () => (await found(page))?.map(({ what, calls }) => `${what} ${calls}`).sort())
    .toEqual([`${PIXEL} firePixel`, `${PIXEL}&fetched askPixel`, `${PIXEL}&told tellPixel`]);
});

test('an unknown host is told once; the own site and its subdomains are not', async ({ page, network, problems }) => {
  reports(problems);
  network.site('images.exampleclinic.co.uk');
  network.allow('maps.example');
  for (const name of ['a', 'b']) network.answer(`https://maps.example/${name}`, { body: '' });
  network.answer('/own', { body: '' });
  const sources = [
    'https://maps.example/a',
    'https://maps.example/b',
    'https://images.exampleclinic.co.uk/own',
    '/own',
  ];
  network.page('/', html({ head: tag(), body: sources.map(src => `<script src="${src}"></script>`).join('') }));
  await page.goto('/');
  await settle(page, network);
  await expect
    .poll(() => found(page))
    .toEqual([{ kind: 'host', what: 'maps.example', element: '<script src="https://maps.example/a"></script>' }]);
});

test('a cookie of a tracker is told with the calls that set it', async ({ page, context, network, problems }) => {
  reports(problems);
  await context.addCookies([{ name: '_hjSessionUser_1', value: '1', url: 'https://www.exampleclinic.co.uk' }]);
  network.page(
    '/',
    html({
      head: `${tag()}<script>function plant() { document.cookie = '_fbp=1'; document.cookie = 'basket=1'; }</script>`,
    }),
  );
  await page.goto('/');
  await page.waitForFunction(() => window.askfirst?.leaks);
  await page.addScriptTag({ content: 'plant()' });
  await expect
    .poll(() => found(page))
    .toEqual([
      { kind: 'cookie', what: '_hjSessionUser_1', service: 'hotjar' },
      { kind: 'cookie', what: '_fbp', service: 'facebook-pixel', calls: 'plant' },
    ]);
});

test('markup that no script can hold is told', async ({ page, network, problems }) => {
  reports(problems);
  const pixel = `<noscript><img src="${PIXEL}" alt=""></noscript>`;
  const early = '<link rel="preconnect" href="https://static.hotjar.com">';
  network.page('/', html({ head: tag() + early, body: pixel }));
  await page.goto('/');
  await expect
    .poll(() => found(page))
    .toEqual([
      { kind: 'markup', what: `<noscript> with ${PIXEL}`, service: 'facebook-pixel', element: expect.any(String) },
      {
        kind: 'markup',
        what: '<link rel="preconnect"> to https://static.hotjar.com/',
        service: 'hotjar',
        element: early,
      },
    ]);
});

test('what is permitted is not told, nor what we start, stop and clear ourselves', async ({
  page,
  network,
  banner,
  problems,
}) => {
  reports(problems);
  network.page('/', html({ head: tag() }));
  await page.goto('/');
  await page.waitForFunction(() => window.askfirst?.leaks);
  await banner.acceptAll.click();
  await network.received('in.hotjar.com');
  await settle(page, network);
  expect(await found(page)).toEqual([]);
  await freshVisit(page, () => rejectInSettings(page));
  await page.waitForFunction(() => window.askfirst?.leaks);
  await settle(page, network);
  expect(await found(page)).toEqual([]);
});

test('cookies out of reach of the page are told after a withdrawal', async ({ page, context, network, problems }) => {
  problems.expect(/The cookie _hjFirstSeen stays after the refusal/);
  reports(problems);
  await remember(context, answer({ allowed: 'analytics', asked: ['hotjar'] }));
  const cookie = { name: '_hjFirstSeen', value: '1', url: 'https://www.exampleclinic.co.uk' };
  network.page('/', html({ head: tag() }));
  await page.goto('/');
  await page.waitForFunction(() => window.askfirst?.leaks);
  await context.addCookies([cookie]);
  await page.evaluate(() => {
    // A page that lets nobody delete the cookie.
    const { set, ...rest } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {};
    Object.defineProperty(Document.prototype, 'cookie', {
      ...rest,
      set(line: string) {
        if (!line.startsWith('_hjFirstSeen')) set?.call(this, line);
      },
    });
    document.querySelector('h1')?.insertAdjacentHTML('afterend', '<input value="">');
    for (const input of document.querySelectorAll('input')) input.value = 'typed, so that the page stays';
  });
  await rejectInSettings(page);
  await expect
    .poll(async () => (await found(page))?.map(({ kind, what }) => `${kind} ${what}`))
    .toContain('leftover _hjFirstSeen');
});

test('an absent setting "sensitive" is told', async ({ page, network, problems }) => {
  problems.expect(/The setting "sensitive" is absent/);
  network.page('/', html({ head: tag() }));
  await page.goto('/');
  await expect.poll(() => page.evaluate(() => window.askfirst?.leaks?.map(({ kind }) => kind))).toEqual(['setting']);
});

test('without debug mode nothing of it is fetched; destroy ends it', async ({ page, network, problems }) => {
  reports(problems);
  network.page('/', html({ head: tag('') }));
  await page.goto('/');
  await settle(page, network);
  expect(ownFiles(network)).not.toContain('askfirst-debug.js');

  network.page(
    '/',
    html({
      head: `<script>natives = () => [fetch, Element.prototype.setAttribute]; before = natives()</script>${tag()}`,
    }),
  );
  await page.goto('/');
  await page.waitForFunction(() => window.askfirst?.leaks);
  const differing = () =>
    page.evaluate(() => {
      const { before, natives } = window as unknown as { before: unknown[]; natives(): unknown[] };
      return natives().filter((each, index) => each !== before[index]).length;
    });
  expect(await differing()).toBe(2);
  await page.evaluate(() => window.askfirst?.destroy());
  expect(await differing()).toBe(0);
});
