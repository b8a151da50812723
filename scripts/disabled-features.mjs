/**
 * Features of Chromium that tests and bench do without. A second `--disable-features` takes the place of the first, so those that
 * Playwright 1.64 switches off stand here too.
 */
const PLAYWRIGHTS = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
];

/** The toolbar as a web page: it costs one more renderer, and about a second, for every context. */
const TOOLBAR = [
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'InitialWebUI',
  'WebUIReloadButton',
  'WebUIToolbar',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
];

export const disabledFeatures = `--disable-features=${[...PLAYWRIGHTS, ...TOOLBAR].join()}`;
