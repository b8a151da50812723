import type { Allowed } from '../core/consent.js';
import type { ServicePage } from '../core/service.js';

/** Where the scripts of Google's tags come from. */
export const GOOGLE = 'https://www.googletagmanager.com';

/** What is told about a decision. */
const GOOGLES = ['google-analytics', 'google-ads', 'google-tag-manager'];

interface GoogleGlobals {
  dataLayer?: unknown[];
  gtag?: (...command: unknown[]) => void;
}

/** As Google and Microsoft call it. */
export const state = (granted: boolean) => (granted ? 'granted' : 'denied');

/** Consent Mode v2 signals for a decision (developers.google.com/tag-platform/security/guides/consent). */
function signals(page: ServicePage, allowed: Partial<Allowed>) {
  const ads = state(!!allowed.marketing || page.permits('google-ads'));
  const own = state(!!allowed.functional);
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: state(!!allowed.analytics || page.permits('google-analytics')),
    functionality_storage: own,
    personalization_storage: own,
    security_storage: 'granted',
  };
}

/** Whether Google's script runs before an answer, and is only told about it. */
const isAdvanced = ({ options }: ServicePage) => options['consentMode'] === 'advanced';

/** Whether a command is about Google Ads. The tag obeys it also where that service is off, and tells Google of it. */
const isAboutAds = (command: readonly unknown[]): boolean =>
  command
    .flatMap(part => (part as { send_to?: unknown } | null)?.send_to ?? part)
    .some(target => typeof target === 'string' && target.startsWith('AW-'));

/** Sends a command to the Google tag of the page, which is made here if the page has none. */
export function gtag(page: ServicePage, ...command: unknown[]): void {
  const globals = page.window as GoogleGlobals;
  globals.dataLayer ??= [];
  globals.gtag ??= function (...given) {
    if (isAboutAds(given) && !isAdvanced(page) && !page.permits('google-ads')) return;
    // The `arguments` object itself: a plain array in the data layer is ignored (measured, no hit at all).
    // biome-ignore lint/complexity/noArguments: see above
    globals.dataLayer?.push(arguments);
  };
  globals.gtag(...command);
}

/** Tells Google about a decision: one update each, however many Google services there are. */
export function updateGoogle(page: ServicePage, allowed: Allowed): void {
  page.once(allowed, () => gtag(page, 'consent', 'update', signals(page, allowed)));
}

/** Before anything else Google must hear that all is denied, and then the decision. */
export function signalGoogle(page: ServicePage, allowed: Allowed): void {
  page.once('consent', () => {
    const { adsDataRedaction, urlPassthrough } = page.options;
    gtag(page, 'consent', 'default', signals({ ...page, permits: () => false }, {}));
    gtag(page, 'set', 'ads_data_redaction', `${adsDataRedaction}` !== 'false');
    if (`${urlPassthrough}` === 'true') gtag(page, 'set', 'url_passthrough', true);
    if (GOOGLES.some(page.permits)) updateGoogle(page, allowed);
    page.tellAddress?.();
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
