import { expect } from '@playwright/test';
import type { Banner } from './banner';
import { askedHosts, hostsOf, loads, ONCE, ownFiles } from './clinic';
import type { Network } from './network';

/**
 * Accepts everything, and finds one banner, one interface and one load of each vendor's first file.
 *
 * `hosts`: who will have been contacted then.
 */
export async function expectOneOfEach(
  network: Network,
  banner: Banner,
  hosts = hostsOf('analytics', 'marketing'),
): Promise<void> {
  await expect(banner.region).toBeVisible();
  await expect(banner.host).toHaveCount(1);
  await expect(banner.region.getByRole('link', { name: 'Cookie policy' })).toHaveAttribute('href', '/cookie-policy');
  expect(network.trackerRequests()).toEqual([]);
  await banner.acceptAll.click();
  await expect(banner.region).toBeHidden();
  // Some of these are asked for by the vendors' scripts, long after a second tag would have been.
  await expect.poll(() => askedHosts(network)).toEqual(hosts);
  expect(loads(network)).toEqual(ONCE);
  expect(ownFiles(network).filter(name => name.includes('-ask'))).toEqual(['askfirst-ask.en.js']);
}
