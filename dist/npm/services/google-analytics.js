import { GOOGLE, startGoogle, updateGoogle } from './google.js';

/**
 * Google Analytics 4.
 *
 * `id`: the measurement id, `G-` and 4 to 14 capitals and digits.
 * Stop: `ga-disable-<id>` ended every hit when set at run time (measured on a 2023 copy of the script; Google documents
 * it for use before the first command).
 */
const googleAnalytics = ({ id }) => {
    const apply = (page, allowed) => {
        page.globals[`ga-disable-${id}`] = !allowed.analytics;
        updateGoogle(page, allowed);
    };
    return {
        id: 'google-analytics',
        category: 'analytics',
        name: 'Google Analytics',
        vendor: 'Google',
        account: { value: id, pattern: /^G-[A-Z0-9]{4,14}$/, example: 'G-AB12CD34EF' },
        origin: GOOGLE,
        start: (page, allowed) => startGoogle(page, allowed, id),
        update: apply,
        stop: apply,
    };
};

export { googleAnalytics };
