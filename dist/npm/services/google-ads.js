import { updateGoogle, GOOGLE, startGoogle } from './google.js';

/**
 * Google Ads: conversions and call forwarding, over the same tag as Google Analytics.
 *
 * `id`: the conversion id, `AW-` and 8 to 12 digits. Enhanced conversions stay off: hashed contact data of patients.
 * No stop: Google documents no switch for AW- ids, and cookieless pings go on after the consent update.
 */
const googleAds = ({ id }) => ({
    id: 'google-ads',
    category: 'marketing',
    name: 'Google Ads',
    vendor: 'Google',
    account: { value: id, pattern: /^AW-[0-9]{8,12}$/, example: 'AW-123456789' },
    origin: GOOGLE,
    start: (page, allowed) => startGoogle(page, allowed, id, { allow_enhanced_conversions: false }),
    update: updateGoogle,
});

export { googleAds };
