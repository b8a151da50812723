import type { Allowed } from '../core/consent.js';
import type { ServicePage } from '../core/service.js';

/** Where the scripts of Google's tags come from. */
export const GOOGLE = 'https://www.googletagmanager.com';

interface GoogleGlobals {
  dataLayer?: unknown[];
  gtag?: (...command: unknown[]) => void;
}

/** As Google and Microsoft call it. */
export const state = (granted?: boolean) => (granted ? 'granted' : 'denied');

/** Consent Mode v2 signals for a decision (developers.google.com/tag-platform/security/guides/consent). */
const signals = (allowed: Partial<Allowed>) => ({
  ad_storage: state(allowed.marketing),
  ad_user_data: state(allowed.marketing),
  ad_personalization: state(allowed.marketing),
  analytics_storage: state(allowed.analytics),
  functionality_storage: state(allowed.functional),
  personalization_storage: state(allowed.functional),
  security_storage: 'granted',
});

/** Sends a command to the Google tag of the page, which is made here if the page has none. */
function gtag(page: ServicePage, ...command: unknown[]): void {
  const globals = page.globals as GoogleGlobals;
  globals.dataLayer ??= [];
  globals.gtag ??= function () {
    // The `arguments` object itself: a plain array in the data layer is ignored (measured, no hit at all).
    // biome-ignore lint/complexity/noArguments: see above
    globals.dataLayer?.push(arguments);
  };
  globals.gtag(...command);
}

/** Tells Google about a decision: one update each, however many Google services there are. */
export function updateGoogle(page: ServicePage, allowed: Allowed): void {
  page.once(allowed, () => gtag(page, 'consent', 'update', signals(allowed)));
}

/** Before anything else Google must hear that all is denied, and then the decision. */
export function signalGoogle(page: ServicePage, allowed: Allowed): void {
  page.once('consent', () => {
    gtag(page, 'consent', 'default', signals({}));
    gtag(page, 'set', 'ads_data_redaction', true);
    updateGoogle(page, allowed);
  });
}

/** Where the one tag comes from that all Google services of the page share. */
export const tagOf = (id: string) => `${GOOGLE}/gtag/js?id=${id}`;

/** Adds an id to that tag. Returns whether the tag is there already. */
export function startGoogle(page: ServicePage, allowed: Allowed, id: string, parameters: object = {}): boolean {
  let isThere = true;
  signalGoogle(page, allowed);
  page.once('gtag', () => {
    isThere = false;
    gtag(page, 'js', new Date());
  });
  gtag(page, 'config', id, parameters);
  return isThere;
}
