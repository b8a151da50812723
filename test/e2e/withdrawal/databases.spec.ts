import { answer, askedHosts, hostsOf, remember } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { freshVisit, rejectInSettings, settle } from '../support/visit';

test('a database that a service names is deleted, also one that is open; others stay', async ({
  page,
  context,
  network,
}) => {
  await remember(context, answer({ allowed: 'analytics' }));
  await page.goto('/');
  await expect.poll(() => askedHosts(network)).toEqual(hostsOf('analytics'));
  await settle(page, network);
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
  await page.evaluate(async () => {
    for (const name of ['_hjRecordings', 'hjViewportId', 'bookings']) {
      await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    }
  });
  expect(await names()).toEqual(['_hjRecordings', 'bookings', 'hjViewportId']);
  // Hotjar takes a new visit, which closes what its script had open.
  await freshVisit(page, () => rejectInSettings(page));
  await expect.poll(names).toEqual(['bookings']);
});
