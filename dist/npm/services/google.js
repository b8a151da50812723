/** Where the one tag of all Google services comes from. */
const GOOGLE = 'https://www.googletagmanager.com';
const state = (granted) => (granted ? 'granted' : 'denied');
/** Consent Mode v2 signals for a decision (developers.google.com/tag-platform/security/guides/consent). */
const signals = (allowed) => ({
    ad_storage: state(allowed.marketing),
    ad_user_data: state(allowed.marketing),
    ad_personalization: state(allowed.marketing),
    analytics_storage: state(allowed.analytics),
    functionality_storage: state(allowed.functional),
    personalization_storage: state(allowed.functional),
    security_storage: 'granted',
});
/** Sends a command to the Google tag of the page, which is made here if the page has none. */
function gtag(page, ...command) {
    const globals = page.globals;
    globals.dataLayer ??= [];
    globals.gtag ??= function () {
        // The `arguments` object itself: a plain array in the data layer is ignored (measured, no hit at all).
        // biome-ignore lint/complexity/noArguments: see above
        globals.dataLayer?.push(arguments);
    };
    globals.gtag(...command);
}
/** Tells Google about a decision: one update each, however many Google services there are. */
function updateGoogle(page, allowed) {
    page.once(allowed, () => gtag(page, 'consent', 'update', signals(allowed)));
}
/** Adds an id to the one Google tag that all Google services of the page share, and loads it for the first of them. */
function startGoogle(page, allowed, id, parameters = {}) {
    page.once('gtag', () => {
        gtag(page, 'consent', 'default', signals({}));
        gtag(page, 'set', 'ads_data_redaction', true);
        updateGoogle(page, allowed);
        gtag(page, 'js', new Date());
        page.script(`${GOOGLE}/gtag/js?id=${id}`);
    });
    gtag(page, 'config', id, parameters);
}

export { GOOGLE, startGoogle, updateGoogle };
