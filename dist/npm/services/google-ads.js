import { updateGoogle, startGoogle, tagOf } from './google.js';
import { DAYS_90, YEAR } from './lives.js';

/**
 * Google Ads: conversions and call forwarding, over the same tag as Google Analytics.
 *
 * `id`: the conversion id, `AW-` and 8 to 12 digits. Enhanced conversions stay off: hashed contact data of patients.
 * Withdrawal: consent update, then the page reloads.
 * Google documents no switch for AW- ids, and cookieless pings go on after the consent update.
 */
const googleAds = ({ id }) => ({
    id: 'google-ads',
    category: 'marketing',
    name: 'Google Ads',
    vendor: 'Google',
    account: { value: id, pattern: /^AW-\d{8,12}$/, example: 'AW-123456789' },
    calls: 'gtag',
    advanced: true,
    script: tagOf(id),
    start: (page, allowed) => startGoogle(page, allowed, id, { allow_enhanced_conversions: false }),
    update: updateGoogle,
    stop(page, allowed) {
        updateGoogle(page, allowed);
        return true;
    },
});
/**
 * From the Open Cookie Database and Google's documents: no copy of an AW- script was at hand to measure. How long
 * `test_cookie` is kept is told differently elsewhere (15 minutes); on Google's own domains there are more than these two.
 * Trusted Types: measured with the script that it shares with Google Analytics. Whether it notices a router is not known.
 */
const googleAdsFacts = {
    privacy: 'https://policies.google.com/privacy',
    country: 'US',
    hosts: {
        script: [
            'https://*.googletagmanager.com',
            'https://www.googleadservices.com',
            'https://www.google.com',
            'https://googleads.g.doubleclick.net',
            'https://pagead2.googlesyndication.com',
        ],
        connect: [
            'https://pagead2.googlesyndication.com',
            'https://www.googleadservices.com',
            'https://googleads.g.doubleclick.net',
            'https://www.google.com',
            'https://google.com',
            'https://*.google-analytics.com',
        ],
        img: [
            'https://*.googletagmanager.com',
            'https://googleads.g.doubleclick.net',
            'https://www.googleadservices.com',
            'https://pagead2.googlesyndication.com',
            'https://www.google.com',
            'https://www.google.co.uk',
        ],
        frame: ['https://td.doubleclick.net', 'https://bid.g.doubleclick.net', 'https://www.googletagmanager.com'],
    },
    cookies: [
        { name: '_gcl_*', purpose: 'source', maxAge: DAYS_90 },
        { name: '_gac_*', purpose: 'source', maxAge: DAYS_90 },
        { name: 'IDE', purpose: 'advertise', maxAge: 2 * YEAR, domain: 'doubleclick.net' },
        { name: 'test_cookie', purpose: 'technical', maxAge: YEAR, domain: 'doubleclick.net' },
    ],
    storage: [{ name: '_gcl_ls', purpose: 'source' }],
    trustedTypes: 'works',
};

export { googleAds, googleAdsFacts };
