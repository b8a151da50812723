import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { html, loads, ONCE, tag } from '../support/clinic';
import { RECORD } from '../support/storage';
import { visits } from '../support/visit';
import { choose, expectShown, openSettings, shown } from './support/banner';
import { clock } from './support/clock';
import { at, expect, test } from './support/fixtures';
import { replaceBody } from './support/hostile-pages';
import { watch } from './support/page';
import type { Visitor } from './support/visitor';

/** Pages that take a story of their own. The vendors' scripts are empty here: what they do is their own matter. */
test.beforeEach(({ network }) => {
  network.answer(/googletagmanager|facebook|hotjar|responsetap/, { headers: { 'content-type': 'text/javascript' } });
});

const HEAD = watch() + tag();
const DAY = 86_400_000;

const records = async (visitor: Visitor) => (await visitor.cookies()).filter(({ name }) => name === RECORD);

const accept = async (visitor: Visitor) => {
  await expectShown(visitor, 'banner');
  await choose(visitor, 'accept');
  await expectShown(visitor, 'nothing');
};

test("a page's own modal over the banner: it comes first, then the banner can be answered", async ({
  visitor,
  network,
}) => {
  const modal = '<dialog id="own"><p>Opening hours</p><button id="close" autofocus>Close</button></dialog>';
  network.page('/modal', html({ head: HEAD, body: modal }));
  await visitor.visit(at('/modal'));
  await expectShown(visitor, 'banner');
  await visitor.run(() => (document.getElementById('own') as HTMLDialogElement).showModal());
  // The page behind a modal is inert, and so is the banner: no click goes through.
  const { x, y } = await visitor.run(() => {
    const root = document.querySelector('[data-askfirst]')?.shadowRoot as ShadowRoot;
    const accept = root.querySelector('[data-choice="accept"]') as Element;
    const { left, top, width, height } = accept.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await visitor.clickAt(x, y);
  expect(await visitor.cookies()).toEqual([]);
  await visitor.run(() => (document.getElementById('own') as HTMLDialogElement).close());
  expect(network.trackerRequests()).toEqual([]);
  await accept(visitor);
  await expect.poll(() => loads(network)).toEqual(ONCE);
});

test('a body that is replaced while a button is pressed: the press is no answer, and the next one is', async ({
  visitor,
  network,
}) => {
  const swap = `<script>addEventListener('pointerdown', ${replaceBody}, { once: true })</script>`;
  network.page('/swapped', html({ head: HEAD + swap }));
  await visitor.visit(at('/swapped'));
  await expectShown(visitor, 'banner');
  await visitor.run(() => addEventListener('pointerup', () => navigator.sendBeacon('/pressed'), { once: true }));
  await choose(visitor, 'accept');
  await network.received(({ path }) => path === '/pressed');
  expect(await shown(visitor)).toBe('banner');
  expect(network.trackerRequests()).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
  await accept(visitor);
  await expect.poll(() => loads(network)).toEqual(ONCE);
});

test('a body that is replaced while the settings are open: they stay so, and the page behind them inert', async ({
  visitor,
  network,
}) => {
  network.page('/swapped', html({ head: HEAD }));
  await visitor.visit(at('/swapped'));
  await expectShown(visitor, 'banner');
  await openSettings(visitor);
  await visitor.run(replaceBody);
  await expectShown(visitor, 'settings');
  expect(
    await visitor.run(
      () => !!document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector('dialog')?.matches(':modal'),
    ),
  ).toBe(true);
  await choose(visitor, 'reject');
  await expectShown(visitor, 'nothing');
  expect(await records(visitor)).toHaveLength(1);
});

test('a body that is replaced while an answer takes effect: the answer counts', async ({ visitor, network }) => {
  network.page('/swapped', html({ head: HEAD }));
  await visitor.visit(at('/swapped'));
  await expectShown(visitor, 'banner');
  const release = network.hold('/askfirst/askfirst-effects.js');
  await choose(visitor, 'accept');
  await network.received(({ path }) => path === '/askfirst/askfirst-effects.js');
  await visitor.run(replaceBody);
  release();
  await expect.poll(() => loads(network)).toEqual(ONCE);
  await expectShown(visitor, 'nothing');
  expect(await records(visitor)).toHaveLength(1);
});

test('a page that visits itself anew every second: nothing runs, and an answer stays', async ({ visitor, network }) => {
  network.page('/restless', html({ head: `<meta http-equiv="refresh" content="1">${HEAD}` }));
  await visitor.visit(at('/restless'));
  await expect.poll(() => visits(network, '/restless')).toBeGreaterThan(2);
  expect(network.trackerRequests()).toEqual([]);
  // In one step: between two, the page may have gone.
  const rejects = () =>
    visitor.run(() => {
      const asks = !!document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector('section');
      if (asks) window.askfirst?.rejectAll();
      return asks;
    });
  await expect.poll(rejects).toBe(true);
  await expect.poll(() => records(visitor)).toHaveLength(1);
  const before = visits(network, '/restless');
  await expect.poll(() => visits(network, '/restless')).toBeGreaterThan(before + 1);
  expect(await shown(visitor)).toBe('nothing');
  expect(network.trackerRequests()).toEqual([]);
});

test('a page that is written anew by document.open() after it loaded: nothing runs before an answer', async ({
  visitor,
  network,
}) => {
  network.page('/written', html({ head: HEAD }));
  await visitor.visit(at('/written'));
  await expectShown(visitor, 'banner');
  await visitor.run(
    text => {
      document.open();
      document.write(text);
      document.close();
    },
    html({ head: tag() }),
  );
  await accept(visitor);
  await expect.poll(() => loads(network)).toEqual(ONCE);
  expect(await records(visitor)).toHaveLength(1);
});

test('a set of frames: each page in it asks for itself, and one answer serves all', async ({ visitor, network }) => {
  network.page('/inner', html({ head: HEAD }));
  network.page(
    '/frames',
    `<html><head><title>Clinic</title>${HEAD}</head><frameset cols="50%,50%"><frame src="/inner"><frame src="/inner"></frameset></html>`,
  );
  await visitor.visit(at('/frames'));
  const asking = () =>
    visitor.run(() =>
      [...document.querySelectorAll('frame')].map(
        ({ contentDocument }) =>
          !!contentDocument?.querySelector('[data-askfirst]')?.shadowRoot?.querySelector('section')?.getClientRects()
            .length,
      ),
    );
  await expect.poll(asking).toEqual([true, true]);
  expect(network.trackerRequests()).toEqual([]);
  await visitor.run(() => document.querySelector('frame')?.contentWindow?.askfirst?.acceptAll());
  await expect.poll(asking).toEqual([false, false]);
  await expect.poll(() => records(visitor)).toHaveLength(1);
});

test('a sandboxed frame without an origin, where cookies and storage throw: it asks, and nothing is sent or fails', async ({
  visitor,
  network,
}) => {
  const box = '<iframe sandbox="allow-scripts" src="/boxed" title="A page in a box"></iframe>';
  network.page('/boxed', html({ head: HEAD }));
  network.page('/box', html({ body: box }));
  await visitor.visit(at('/box'));
  // What it asks with has come.
  await network.received(({ path }) => path.startsWith('/askfirst/') && path !== '/askfirst/askfirst.js');
  await visitor.run(() => navigator.sendBeacon('/went-by'));
  await network.received(({ path }) => path === '/went-by');
  expect(network.trackerRequests()).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
});

test('a page that is a file: it asks, and an answer counts on the page', async ({ visitor, network }) => {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-file-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html({ head: tag().replace('/askfirst/', `${pathToFileURL(resolve('dist')).href}/`) }));
  await visitor.visit(pathToFileURL(file).href);
  await expectShown(visitor, 'banner');
  expect(network.trackerRequests()).toEqual([]);
  await accept(visitor);
  await expect.poll(() => loads(network)).toEqual(ONCE);
  rmSync(folder, { recursive: true });
});

// WebKitGTK writes them for longer than a command of its driver may take.
test('4,000 cookies: an answer is kept among them, or asked for again, and never guessed', {
  tag: '@not-webkit',
}, async ({ visitor, network }) => {
  network.page('/full', html({ head: HEAD }));
  const fill = () =>
    visitor.run(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: as pages write them.
      for (let n = 0; n < 4000; n++) document.cookie = `j${n}=1; path=/; max-age=9999`;
    });
  await visitor.visit(at('/no-such-file.txt'));
  await fill();
  await visitor.visit(at('/full'));
  await expectShown(visitor, 'banner');
  expect(network.trackerRequests()).toEqual([]);
  await choose(visitor, 'reject');
  await expectShown(visitor, 'nothing');
  expect(await records(visitor)).toHaveLength(1);
  await visitor.visit(at('/full'));
  expect(await shown(visitor)).toBe('nothing');
  // A browser keeps so many per site and drops others, ours too: then the visitor is asked again.
  await fill();
  const kept = (await records(visitor)).length > 0;
  await visitor.visit(at('/full'));
  await expectShown(visitor, kept ? 'nothing' : 'banner');
  expect(network.trackerRequests()).toEqual([]);
});

test('a clock that is set forward and back: an answer counts while it can be true', async ({ visitor, network }) => {
  network.page('/now', html({ head: HEAD }));
  await visitor.visit(at('/now'));
  await accept(visitor);
  await expect.poll(() => loads(network)).toEqual(ONCE);
  for (const [days, counts] of [
    [150, true],
    [190, false],
    [-0.5, true],
    // Given tomorrow, as it were: no answer.
    [-2, false],
    [0, true],
  ] as const) {
    network.page('/then', html({ head: watch() + clock(days * DAY) + tag() }));
    network.forget();
    await visitor.visit(at('/then'));
    if (counts) {
      await expect.poll(() => loads(network), `${days} days`).toEqual(ONCE);
      expect(await shown(visitor), `${days} days`).toBe('nothing');
    } else {
      await expect.poll(() => shown(visitor), `${days} days`).toBe('banner');
      expect(network.trackerRequests(), `${days} days`).toEqual([]);
    }
  }
});

test('a Promise that is none: nothing runs, and the page goes on', { tag: '@not-webkit' }, async ({
  visitor,
  network,
  mayGoWrong,
}) => {
  mayGoWrong(/Promise|'bind'|not a (constructor|function)|undefined/);
  const broken = '<script>window.Promise = function () {}</script>';
  network.page('/broken', html({ head: watch() + broken + tag() }));
  await visitor.visit(at('/broken'));
  expect(await visitor.run(() => document.querySelector('h1')?.textContent)).toBe('Clinic');
  expect(await shown(visitor)).toBe('nothing');
  expect(network.trackerRequests()).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
});

test('no script allowed: nothing optional runs, and what is held stays so', async ({
  visitor,
  network,
  mayGoWrong,
}) => {
  mayGoWrong(/policy/);
  const held = `<script type="text/plain" data-askfirst="analytics" src="https://static.hotjar.com/c/hotjar-1.js"></script>
    <iframe data-askfirst="functional" data-src="https://www.youtube.com/embed/aaaaaaaaaaa" title="A film"></iframe>`;
  network.page('/none', html({ head: tag(), body: held }), { 'content-security-policy': "script-src 'none'" });
  await visitor.visit(at('/none'));
  expect(network.trackerRequests()).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
});
