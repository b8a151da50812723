import { chromium } from 'playwright-core';
import { browser } from '../../scripts/browser.mjs';

/**
 * Playwright's own list, which a second `--disable-features` takes the place of, and the toolbar as a web page: that starts
 * one more renderer for each context, which takes CPU time from the page that is measured.
 */
const DISABLED = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'InitialWebUI',
  'WebUIReloadButton',
  'WebUIToolbar',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
];

/** Starts a Chromium that accepts the certificate of this fingerprint. */
export const launch = async fingerprint =>
  chromium.launch({
    executablePath: await browser(),
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      `--disable-features=${DISABLED}`,
      // Some banners hide from a browser that says it is driven by a program.
      '--disable-blink-features=AutomationControlled',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  });
