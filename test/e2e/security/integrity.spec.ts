import { readFile } from 'node:fs/promises';
import { integrityOf } from '../../../scripts/integrity.mjs';
import { ALL_FIVE, html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';

/** With the hash that the README prints the browser runs our file, and no other. */

test('the file that was released runs', async ({ page, network, banner }) => {
  const hash = integrityOf(await readFile('dist/askfirst.js'));
  network.page('/page', html({ head: tag(ALL_FIVE, `integrity="${hash}" crossorigin`) }));
  await page.goto('/page');
  await expect(banner.region).toBeVisible();
});

test('a file that was changed does not, and the page works', async ({ page, network, banner, problems }) => {
  problems.expect(/Failed to find a valid digest in the 'integrity' attribute/);
  const hash = integrityOf('another file');
  network.page('/page', html({ head: tag(ALL_FIVE, `integrity="${hash}" crossorigin`) }));
  await page.goto('/page');
  await expect(page.getByRole('heading', { name: 'Clinic' })).toBeVisible();
  await expect(banner.host).toHaveCount(0);
  expect(await page.evaluate(() => typeof window.askfirst)).toBe('undefined');
  expect(network.trackerRequests()).toEqual([]);
});
