import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { test as base } from './fixtures';
import { createProfile } from './profile';

interface Fixtures {
  /** Opens an address in a Chromium that no driver holds: drivers keep prerendered pages from being shown. */
  visit(address: string): Promise<void>;
}

/** The harness with a browser beside it that only pages and the network can talk to. */
export const test = base.extend<Fixtures>({
  visit: async ({ openNetwork, certificate }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async address => {
      const profile = await createProfile();
      const browser = spawn(
        process.env['CHROMIUM_BIN'] || chromium.executablePath(),
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          '--lang=en-GB',
          `--user-data-dir=${profile.folder}`,
          `--proxy-server=${openNetwork.address}`,
          '--proxy-bypass-list=<-loopback>',
          `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
          address,
        ],
        { stdio: 'ignore' },
      );
      const ended = new Promise(resolve => browser.once('exit', resolve));
      ends.push(async () => {
        browser.kill();
        await ended;
        await profile.remove();
      });
    });
    for (const end of ends) await end();
  },
});
