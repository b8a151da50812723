import { chromium } from 'playwright-core';
import { browser } from '../../scripts/browser.mjs';
import { disabledFeatures } from '../../scripts/disabled-features.mjs';

/** Starts a Chromium that accepts the certificate of this fingerprint. What it does is asked for by its DevTools protocol. */
export async function launch(fingerprint) {
  const started = await chromium.launch({
    executablePath: await browser(),
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      disabledFeatures,
      // Some banners hide from a browser that says it is driven by a program.
      '--disable-blink-features=AutomationControlled',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      '--accept-lang=en-GB',
    ],
  });
  return {
    protocol: await started.newBrowserCDPSession(),
    version: started.version(),
    close: () => started.close(),
  };
}
