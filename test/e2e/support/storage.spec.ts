import { expect, test } from './fixtures';
import { SITE } from './network';
import { leftBehind } from './storage';

test.use({ ordinaryProfile: true });

test('sees parent domains and paths, every kind of storage, and the frames of others', async ({
  page,
  context,
  network,
}) => {
  network.page('/treatments', '<h1>Treatments</h1>');
  network.answer('https://player.example/', {
    headers: { 'content-type': 'text/html', 'set-cookie': 'visitor=1; SameSite=None; Secure' },
    body: '<script>localStorage.volume = 1; parent.postMessage("stored", "*")</script>',
  });
  await page.goto('/treatments');
  expect(await leftBehind(context, page)).toEqual([]);

  await context.addCookies([
    { name: 'askfirst', value: 'the record', url: `https://${SITE}` },
    { name: '_ga', value: '1', domain: '.exampleclinic.co.uk', path: '/treatments' },
  ]);
  await page.evaluate(async () => {
    localStorage.setItem('_uetsid', '1');
    sessionStorage.setItem('_hjid', '1');
    await new Promise(resolve => indexedDB.open('replay').addEventListener('success', resolve));
    await caches.open('pixels');
    const player = document.body.appendChild(document.createElement('iframe'));
    player.src = 'https://player.example/';
    await new Promise(resolve => addEventListener('message', resolve));
    document.body.appendChild(document.createElement('iframe'));
    const sandboxed = document.createElement('iframe');
    sandboxed.sandbox.add('allow-scripts');
    sandboxed.src = '/treatments';
    document.body.append(sandboxed);
    await new Promise(resolve => sandboxed.addEventListener('load', resolve));
  });
  const where = `https://${SITE}`;
  expect(await leftBehind(context, page)).toEqual([
    { kind: 'cookie', name: '_ga', where: '.exampleclinic.co.uk/treatments' },
    { kind: 'cookie', name: 'visitor', where: 'player.example/' },
    { kind: 'localStorage', name: '_uetsid', where },
    { kind: 'sessionStorage', name: '_hjid', where },
    { kind: 'indexedDB', name: 'replay', where },
    { kind: 'cache', name: 'pixels', where },
    { kind: 'localStorage', name: 'volume', where: 'https://player.example' },
  ]);
});
