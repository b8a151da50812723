import { bannerOn } from '../support/banner';
import { html } from '../support/clinic';
import { expect, test } from '../support/fixtures';

/** What the guard must leave alone. */

const GUARD = '<script src="/askfirst/askfirst-guard.js"></script>';

/** Everything that the guard patches, as property descriptors. */
const DESCRIPTORS = `() => [
  window, Navigator.prototype, XMLHttpRequest.prototype, Node.prototype, Element.prototype, Document.prototype,
  DocumentFragment.prototype, CharacterData.prototype, HTMLScriptElement.prototype, HTMLImageElement.prototype,
  HTMLIFrameElement.prototype, HTMLLinkElement.prototype,
].flatMap(owner => Object.entries(Object.getOwnPropertyDescriptors(owner))
  .filter(([name]) => owner !== window || name === 'fetch')
  .flatMap(([name, descriptor]) => [name, ...Object.values(descriptor)]))`;

test('forms, and requests to the own site and to unknown hosts, go their way before an answer', async ({
  page,
  network,
}) => {
  const bytes = { headers: { 'content-type': 'text/plain', 'access-control-allow-origin': '*' }, body: 'here' };
  network.allow('maps.example');
  for (const address of [
    '/fetched',
    '/asked',
    '/told',
    'https://maps.example/tiles',
    'https://www.google.com/recaptcha/api.js',
  ])
    network.answer(address, bytes);
  network.page(
    '/form',
    html({ head: GUARD, body: '<form action="/thank-you" method="post"><button type="submit">Send</button></form>' }),
  );
  await page.goto('/form');
  const answers = await page.evaluate(async () => {
    const asked = new XMLHttpRequest();
    asked.open('GET', '/asked', false);
    asked.send();
    const image = document.body.appendChild(new Image());
    const loaded = new Promise(resolve => image.addEventListener('load', resolve));
    image.src = '/icon.svg';
    await loaded;
    const text = async (address: string) => (await fetch(address)).text();
    return [
      asked.responseText,
      navigator.sendBeacon('/told'),
      await text('/fetched'),
      await text('https://maps.example/tiles'),
      await text('https://www.google.com/recaptcha/api.js'),
    ];
  });
  expect(answers).toEqual(['here', true, 'here', 'here', 'here']);
  await network.received(({ path, method }) => path === '/told' && method === 'POST');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveURL('/thank-you');
});

test('destroy puts back every native as it was, and drops what has waited', async ({ page, network }) => {
  network.page(
    '/',
    html({
      head: `<script>descriptors = ${DESCRIPTORS}; before = descriptors()</script>${GUARD}<script>during = descriptors()</script>`,
    }),
  );
  await page.goto('/');
  const outcome = await page.evaluate(async () => {
    const { before, during, descriptors } = window as unknown as Record<'before' | 'during', unknown[]> & {
      descriptors(): unknown[];
    };
    const waiting = fetch('https://www.facebook.com/tr/').catch(error => error.name);
    window.askfirst?.destroy();
    const after = descriptors();
    const differ = (others: unknown[]) => others.filter((each, index) => !Object.is(each, before[index])).length;
    return {
      patched: differ(during) > 20,
      left: differ(after),
      length: after.length - before.length,
      waiting: await waiting,
    };
  });
  expect(outcome).toEqual({ patched: true, left: 0, length: 0, waiting: 'TypeError' });
  expect(network.trackerRequests()).toEqual([]);
  // Nothing stops the page any more.
  await page.evaluate(() => {
    new Image().src = 'https://www.facebook.com/tr/';
  });
  await network.received('www.facebook.com');
});

test('others may patch on top: their code goes on after destroy', async ({ page, network }) => {
  network.page('/', html({ head: GUARD }));
  network.answer('/mine', { body: 'here' });
  await page.goto('/');
  const outcome = await page.evaluate(async () => {
    const seen: unknown[] = [];
    const { fetch } = window;
    window.fetch = (...given) => {
      seen.push(given[0]);
      return fetch(...given);
    };
    const own = window.fetch;
    window.askfirst?.destroy();
    const text = await (await window.fetch('/mine')).text();
    await window.fetch('https://www.facebook.com/tr/', { mode: 'no-cors' });
    return { text, seen: seen.length, kept: window.fetch === own };
  });
  expect(outcome).toEqual({ text: 'here', seen: 2, kept: true });
  await network.received('www.facebook.com');
});

test('a snippet that comes after the page was parsed makes us ask', async ({ page, network }) => {
  network.page('/', html({ head: GUARD }));
  await page.goto('/');
  const { region, host } = bannerOn(page);
  await expect(host).toHaveCount(0);
  await page.evaluate(() => {
    new Image().src = 'https://www.facebook.com/tr/';
  });
  await expect(region).toBeVisible();
  expect(network.trackerRequests()).toEqual([]);
});
