/** Where the scripts of Google's tags come from. */
const GOOGLE = 'https://www.googletagmanager.com';
/** What is told about a decision. */
const GOOGLES = ['google-analytics', 'google-ads', 'google-tag-manager'];
/** As Google and Microsoft call it. */
const state = (granted) => (granted ? 'granted' : 'denied');
/** Consent Mode v2 signals for a decision (developers.google.com/tag-platform/security/guides/consent). */
function signals(page, allowed) {
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
const isAdvanced = ({ options }) => options['consentMode'] === 'advanced';
/** Whether a command is about Google Ads. The tag obeys it also where that service is off, and tells Google of it. */
const isAboutAds = (command) => command
    .flatMap(part => part?.send_to ?? part)
    .some(target => typeof target === 'string' && target.startsWith('AW-'));
/** Sends a command to the Google tag of the page, which is made here if the page has none. */
function gtag(page, ...command) {
    const globals = page.window;
    globals.dataLayer ??= [];
    globals.gtag ??= function (...given) {
        if (isAboutAds(given) && !isAdvanced(page) && !page.permits('google-ads'))
            return;
        // The `arguments` object itself: a plain array in the data layer is ignored (measured, no hit at all).
        // biome-ignore lint/complexity/noArguments: see above
        globals.dataLayer?.push(arguments);
    };
    globals.gtag(...command);
}
/** Tells Google about a decision: one update each, however many Google services there are. */
function updateGoogle(page, allowed) {
    page.once(allowed, () => gtag(page, 'consent', 'update', signals(page, allowed)));
}
/** Before anything else Google must hear that all is denied, and then the decision. */
function signalGoogle(page, allowed) {
    page.once('consent', () => {
        const { adsDataRedaction, urlPassthrough } = page.options;
        gtag(page, 'consent', 'default', signals({ ...page, permits: () => false }, {}));
        gtag(page, 'set', 'ads_data_redaction', `${adsDataRedaction}` !== 'false');
        if (`${urlPassthrough}` === 'true')
            gtag(page, 'set', 'url_passthrough', true);
        if (GOOGLES.some(page.permits))
            updateGoogle(page, allowed);
        page.tellAddress?.();
    });
}
/** Where the one tag comes from that all Google services of the page share. */
const tagOf = (id) => `${GOOGLE}/gtag/js?id=${id}`;
/** Adds an id to that tag. Returns whether the tag is there already. */
function startGoogle(page, allowed, id, parameters = {}) {
    let isThere = true;
    signalGoogle(page, allowed);
    page.once('gtag', () => {
        isThere = false;
        gtag(page, 'js', new Date());
    });
    gtag(page, 'config', id, parameters);
    return isThere;
}

export { GOOGLE, gtag, signalGoogle, startGoogle, state, tagOf, updateGoogle };
