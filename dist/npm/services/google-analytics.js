import { tellAddress, updateGoogle, GOOGLE, startGoogle } from './google.js';

const YEAR = 31_536_000;
/**
 * Google Analytics 4.
 *
 * `id`: the measurement id, `G-` and 4 to 14 capitals and digits.
 * Stop: `ga-disable-<id>` ended every hit when set at run time (measured on a 2023 copy of the script; Google documents
 * it for use before the first command).
 */
const googleAnalytics = ({ id }) => ({
    id: 'google-analytics',
    category: 'analytics',
    name: 'Google Analytics',
    vendor: 'Google',
    account: { value: id, pattern: /^G-[A-Z0-9]{4,14}$/, example: 'G-AB12CD34EF' },
    origin: GOOGLE,
    calls: 'gtag',
    optOut: `ga-disable-${id}`,
    advanced: true,
    start: (page, allowed) => startGoogle(page, allowed, id),
    update: updateGoogle,
    stop: updateGoogle,
    route: tellAddress,
});
/** Cookies: support.google.com/analytics/answer/11397207; `_gid`, `_gat`: older versions, Open Cookie Database. */
const googleAnalyticsFacts = {
    privacy: 'https://policies.google.com/privacy',
    hosts: {
        script: ['https://*.googletagmanager.com'],
        connect: [
            'https://*.google-analytics.com',
            'https://analytics.google.com',
            'https://*.analytics.google.com',
            'https://*.googletagmanager.com',
            'https://*.g.doubleclick.net',
            'https://www.google.com',
        ],
        img: ['https://*.google-analytics.com', 'https://*.googletagmanager.com', 'https://www.google.com'],
    },
    cookies: [
        { name: '_ga', maxAge: 2 * YEAR },
        { name: '_ga_*', maxAge: 2 * YEAR },
        { name: '_gid', maxAge: 86_400 },
        { name: '_gat*', maxAge: 60 },
    ],
    storage: [],
};

export { googleAnalytics, googleAnalyticsFacts };
