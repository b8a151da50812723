import { ALL_FIVE, answer, askedHosts, hostsOf, html, loads, ONCE, ownFiles, tag } from '../support/clinic';
import { VENDORS } from '../support/seeds';
import { RECORD } from '../support/storage';
import { visits } from '../support/visit';
import { choose, clickOn, expectShown, focus, shown } from './support/banner';
import { at, expect, test } from './support/fixtures';
import { watch } from './support/page';
import type { Visitor } from './support/visitor';

/** What DESIGN.md promises, in each browser engine. What Chromium alone can show stands in the other folders. */

const EVERYTHING = hostsOf('analytics', 'marketing');
const FORM = '<form action="/thank-you" method="post"><p><label>Name <input id="name"></label></p></form>';
const LONG = '<p style="margin-top: 200vh">The end</p>';
const SETTINGS_LINK = 'a[href="#cookie-settings"]';

test.beforeEach(({ network }) => {
  network.page('/one', html({ head: watch() + tag(), body: `<p><a id="on" href="/two">On</a></p>${FORM}${LONG}` }));
  network.page('/two', html({ head: watch() + tag() }));
});

const answerOf = async (visitor: Visitor) =>
  (await visitor.cookies()).filter(({ name }) => name === RECORD).map(({ value }) => value.split('~')[3]);

/** Everything that the site keeps in the browser, but for our record. */
const leftIn = async (visitor: Visitor): Promise<string[]> => {
  const stored = await visitor.run(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  const cookies = (await visitor.cookies()).map(({ name }) => name).filter(name => name !== RECORD);
  return [...cookies, ...stored].sort();
};

/** Puts a record into the browser, as an earlier visit would have. */
const remember = async (visitor: Visitor, value: string) => {
  await visitor.visit(at('/no-such-file.txt'));
  await visitor.run(cookie => {
    // biome-ignore lint/suspicious/noDocumentCookie: WebKit's driver can set none for a page that is not open.
    document.cookie = cookie;
  }, `${RECORD}=${value}; path=/; secure; max-age=86400`);
};

const acceptAll = async (visitor: Visitor) => {
  await visitor.visit(at('/one'));
  await expectShown(visitor, 'banner');
  await choose(visitor, 'accept');
  await expectShown(visitor, 'nothing');
};

test('nothing is asked for or stored before an answer, whatever the visitor does instead', async ({
  visitor,
  network,
}) => {
  await visitor.visit(at('/one'));
  await expectShown(visitor, 'banner');
  await visitor.run(() => scrollTo(0, document.body.scrollHeight));
  await visitor.press('Escape');
  await clickOn(visitor, '#name');
  await visitor.press('Space');
  await visitor.visit(at('/two'));
  await expectShown(visitor, 'banner');
  expect(network.trackerRequests()).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
  expect(await leftIn(visitor)).toEqual([]);
});

test('"Reject all" and "Accept all" are one size, side by side, in one style', async ({ visitor }) => {
  await visitor.visit(at('/one'));
  await expectShown(visitor, 'banner');
  const [reject, accept] = await visitor.run(() => {
    const root = document.querySelector('[data-askfirst]')?.shadowRoot as ShadowRoot;
    return ['reject', 'accept'].map(choice => {
      const button = root.querySelector(`[data-choice="${choice}"]`) as HTMLElement;
      const { width, height, top } = button.getBoundingClientRect();
      const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(button);
      return [width, height, top, color, backgroundColor, borderColor, fontSize, fontWeight];
    });
  });
  expect(reject).toEqual(accept);
});

test('"Accept all" stores the answer and starts each service once, here, after a reload and on the next page', async ({
  visitor,
  network,
}) => {
  await acceptAll(visitor);
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  expect(loads(network)).toEqual(ONCE);
  expect(await answerOf(visitor)).toEqual(['analytics.marketing']);
  for (const path of ['/one', '/two']) {
    network.forget();
    await visitor.visit(at(path));
    await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
    expect(loads(network)).toEqual(ONCE);
    expect(ownFiles(network).filter(name => name.includes('-ui'))).toEqual([]);
    expect(await shown(visitor)).toBe('nothing');
  }
});

test('"Reject all" stores the answer, and leaves nothing else, here, after a reload and on the next page', async ({
  visitor,
  network,
}) => {
  await visitor.visit(at('/one'));
  await expectShown(visitor, 'banner');
  await choose(visitor, 'reject');
  await expectShown(visitor, 'nothing');
  expect(await answerOf(visitor)).toEqual(['']);
  // The last that comes with a decision.
  await network.received(({ path }) => path === '/askfirst/askfirst-effects.js');
  network.forget();
  for (const path of ['/one', '/two']) {
    await visitor.visit(at(path));
    expect(await shown(visitor)).toBe('nothing');
  }
  // Who has refused downloads one file.
  expect(new Set(ownFiles(network))).toEqual(new Set(['askfirst.js']));
  expect(network.trackerRequests()).toEqual([]);
  expect(await leftIn(visitor)).toEqual([]);
});

test('withdrawing ends in a fresh visit, without trackers and without anything of theirs', async ({
  visitor,
  network,
}) => {
  await acceptAll(visitor);
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  await expect.poll(() => leftIn(visitor)).toEqual(expect.arrayContaining(['_ga', '_fbp', '_gcl_au']));
  // Where earlier visits left them: on the parent domain, on a path, and in storage.
  await visitor.run(
    ({ cookies, items }) => {
      for (const name of cookies) {
        // biome-ignore lint/suspicious/noDocumentCookie: as vendors do.
        document.cookie = `${name}=1; path=/; domain=.exampleclinic.co.uk; max-age=9999`;
        // biome-ignore lint/suspicious/noDocumentCookie: as above.
        document.cookie = `${name}=1; path=/one; max-age=9999`;
      }
      for (const name of items) localStorage.setItem(name, '1');
      localStorage.setItem('basket', '1');
    },
    { cookies: VENDORS.marketing.cookies, items: VENDORS.marketing.localStorage },
  );
  await clickOn(visitor, SETTINGS_LINK);
  await expectShown(visitor, 'settings');
  const before = visits(network, '/one');
  await choose(visitor, 'reject');
  await expect.poll(() => visits(network, '/one')).toBe(before + 1);
  network.forget();
  await expect.poll(() => visitor.run(() => document.readyState === 'complete' && !!window.askfirst)).toBe(true);
  expect(await answerOf(visitor)).toEqual(['']);
  expect(await leftIn(visitor)).toEqual(['basket']);
  await visitor.visit(at('/two'));
  expect(await shown(visitor)).toBe('nothing');
  expect(network.trackerRequests()).toEqual([]);
});

test('what can stop in the page does so without a fresh visit, and is silent', async ({ visitor, network }) => {
  const { 'data-google-analytics': ga = '', 'data-facebook-pixel': pixel = '' } = ALL_FIVE;
  network.page('/one', html({ head: watch() + tag({ 'data-google-analytics': ga, 'data-facebook-pixel': pixel }) }));
  await acceptAll(visitor);
  await expect.poll(() => leftIn(visitor)).toEqual(expect.arrayContaining(['_fbp', '_ga']));
  await expect.poll(() => askedHosts(network)).toContain('www.facebook.com');
  await clickOn(visitor, SETTINGS_LINK);
  await expectShown(visitor, 'settings');
  await choose(visitor, 'reject');
  await expectShown(visitor, 'nothing');
  await expect.poll(() => leftIn(visitor)).toEqual([]);
  expect(visits(network, '/one')).toBe(1);
  network.forget();
  await visitor.run(() => {
    const page = window as unknown as Record<string, (...given: string[]) => void>;
    page['gtag']?.('event', 'after');
    page['fbq']?.('track', 'Contact');
    history.pushState(null, '', '?after');
  });
  await visitor.run(() => navigator.sendBeacon('/went-by'));
  await network.received(({ path }) => path === '/went-by');
  expect(network.trackerRequests()).toEqual([]);
  expect(await leftIn(visitor)).toEqual([]);
});

test('an answer given elsewhere takes the banner away, when the visitor comes back', async ({ visitor, network }) => {
  await visitor.visit(at('/one'));
  await expectShown(visitor, 'banner');
  await clickOn(visitor, '#on');
  await expect.poll(() => visits(network, '/two')).toBe(1);
  await expectShown(visitor, 'banner');
  await choose(visitor, 'reject');
  await expectShown(visitor, 'nothing');
  await visitor.back();
  await expect.poll(() => visitor.run(() => location.pathname)).toBe('/one');
  await expectShown(visitor, 'nothing');
  expect(network.trackerRequests()).toEqual([]);
});

test('an answer that the visitor leaves a page with takes effect there too, once they come back', async ({
  visitor,
  network,
}) => {
  await visitor.visit(at('/one'));
  await expectShown(visitor, 'banner');
  const release = network.hold('/askfirst/askfirst-effects.js');
  await choose(visitor, 'accept');
  await network.received(({ path }) => path === '/askfirst/askfirst-effects.js');
  await clickOn(visitor, '#on');
  await expect.poll(() => visitor.run(() => location.pathname)).toBe('/two');
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
  release();
  network.forget();
  await visitor.back();
  await expect.poll(() => visitor.run(() => location.pathname)).toBe('/one');
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
});

test('another page that is open follows: it stops asking and starts what was allowed', async ({ visitor, network }) => {
  // A page in a frame of the site: all that a second tab is to the first, and WebKitGTK's driver opens no second one.
  network.page('/both', html({ head: watch() + tag(), body: '<iframe src="/two" title="The other page"></iframe>' }));
  const other = () =>
    visitor.run(() => {
      const { contentWindow, contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
      const root = contentDocument?.querySelector('[data-askfirst]')?.shadowRoot;
      return {
        asks: !!root?.querySelector('section')?.getClientRects().length,
        runs:
          [...(contentDocument?.scripts ?? [])].filter(({ src }) => /fbevents|hotjar|rTap|gtag/.test(src)).length > 3,
        allows: contentWindow?.askfirst?.allows('marketing'),
      };
    });
  await visitor.visit(at('/both'));
  await expectShown(visitor, 'banner');
  await expect.poll(other).toEqual({ asks: true, runs: false, allows: false });
  await choose(visitor, 'accept');
  await expectShown(visitor, 'nothing');
  await expect.poll(other).toEqual({ asks: false, runs: true, allows: true });
});

test('the banner is answered by keyboard: reject comes first, accept is one Tab further', async ({
  visitor,
  network,
}) => {
  await visitor.visit(at('/one'));
  await expectShown(visitor, 'banner');
  await visitor.press('Tab');
  await expect.poll(() => focus(visitor)).toBe('reject');
  await visitor.press('Tab');
  await expect.poll(() => focus(visitor)).toBe('accept');
  await visitor.press('Enter');
  await expectShown(visitor, 'nothing');
  await expect.poll(() => askedHosts(network)).toEqual(EVERYTHING);
});

test('the settings by keyboard: they keep the focus, Escape decides nothing, and the focus returns', async ({
  visitor,
  network,
}) => {
  await visitor.visit(at('/one'));
  await expectShown(visitor, 'banner');
  for (const stop of ['reject', 'accept', 'settings']) {
    await visitor.press('Tab');
    await expect.poll(() => focus(visitor)).toBe(stop);
  }
  await visitor.press('Enter');
  await expectShown(visitor, 'settings');
  for (let presses = 0; presses < 12; presses++) {
    await visitor.press('Tab');
    // The browser's own controls may be a stop in between; the page behind may not.
    expect(await visitor.run(() => (document.activeElement ?? document.body).localName)).not.toMatch(/^(a|input)$/);
  }
  await visitor.press('Escape');
  await expectShown(visitor, 'banner');
  await expect.poll(() => focus(visitor)).toBe('settings');
  expect(await visitor.cookies()).toEqual([]);
  expect(network.trackerRequests()).toEqual([]);
});

const NO_ANSWERS = {
  'a text that nobody wrote': 'yes',
  'an unknown format': `9~1~${Date.now().toString(36)}~analytics.marketing~hotjar`,
  'an answer of seven months ago': answer({ allowed: 'analytics.marketing', at: Date.now() - 215 * 86_400_000 }),
  'an answer of next week': answer({ allowed: 'analytics.marketing', at: Date.now() + 7 * 86_400_000 }),
  'an answer to another policy': answer({ allowed: 'analytics.marketing', policy: 2 }),
};

test('what cannot be read, is too old or was about something else is no answer', async ({ visitor, network }) => {
  for (const [name, record] of Object.entries(NO_ANSWERS)) {
    await remember(visitor, record);
    await visitor.visit(at('/one'));
    await expect.poll(() => shown(visitor), name).toBe('banner');
    expect(network.trackerRequests(), name).toEqual([]);
  }
});

test('a frame waits under a placeholder until it is asked for', async ({ visitor, network }) => {
  const frame = `<iframe data-askfirst="functional" data-src="https://www.youtube.com/embed/aaaaaaaaaaa"
    width="560" height="315" title="A film"></iframe>`;
  network.answer(/youtube/, { headers: { 'content-type': 'text/html' }, body: 'film' });
  network.page('/film', html({ head: watch() + tag(), body: frame }));
  await visitor.visit(at('/film'));
  await expectShown(visitor, 'banner');
  expect(network.trackerRequests()).toEqual([]);
  await choose(visitor, 'accept');
  await expect.poll(() => askedHosts(network)).toContain('www.youtube-nocookie.com');
});

const POLICIES = {
  'a nonce and strict-dynamic, no inline style':
    "default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; style-src 'none'; connect-src https:; img-src https:; base-uri 'none'",
  'a nonce alone': "script-src 'nonce-x'; style-src 'self'",
  'Trusted Types': "require-trusted-types-for 'script'; trusted-types askfirst",
};
for (const [name, policy] of Object.entries(POLICIES)) {
  test(`works under a strict security policy: ${name}`, async ({ visitor, network }) => {
    // Where the vendors' scripts could not work they are empty: what they do is their own matter.
    network.answer(/googletagmanager|facebook|hotjar|responsetap/, { headers: { 'content-type': 'text/javascript' } });
    const head = watch('nonce="x"') + tag(ALL_FIVE, 'nonce="x"');
    network.page('/strict', html({ head }), { 'content-security-policy': policy });
    await visitor.visit(at('/strict'));
    await expectShown(visitor, 'banner');
    expect(network.trackerRequests()).toEqual([]);
    const position = await visitor.run(() => {
      const section = document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector('section');
      return section && getComputedStyle(section).position;
    });
    expect(position, 'has its styles').toBe('fixed');
    await choose(visitor, 'accept');
    await expectShown(visitor, 'nothing');
    await expect.poll(() => loads(network)).toEqual(ONCE);
  });
}
