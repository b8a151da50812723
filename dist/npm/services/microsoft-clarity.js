import { state } from './google.js';
import { YEAR, DAY } from './lives.js';
import { callable } from './queues.js';

const ORIGIN = 'https://www.clarity.ms';
/** Capital S: learn.microsoft.com/clarity/clarity-consent-api-v2. Required for visitors from the UK since October 2025. */
const signal = (page, analytics, ads) => callable(page, 'clarity', 'q')('consentv2', { ad_Storage: state(ads), analytics_Storage: state(analytics) });
/**
 * Microsoft Clarity: heatmaps and recordings of visits.
 *
 * `id`: the project id, 8 to 12 small letters and digits.
 * Withdrawal: stops at once (`consentv2`, `stop`); allowed again, the page reloads.
 * Denied alone it goes on without cookies; `stop` after that ended all traffic (measured, 0.8.70), and nothing in the
 * page starts it again (github.com/microsoft/clarity issue 535).
 */
const microsoftClarity = ({ id }) => ({
    id: 'microsoft-clarity',
    category: 'analytics',
    name: 'Microsoft Clarity',
    vendor: 'Microsoft',
    account: { value: id, pattern: /^(?!undefined)[a-z0-9]{8,12}$/, example: 'ab12cd34ef' },
    recording: true,
    calls: 'clarity',
    script: `${ORIGIN}/tag/${id}`,
    start: (page, allowed) => signal(page, true, allowed.marketing),
    update: (page, allowed) => signal(page, true, allowed.marketing),
    stopsForGood: true,
    stop(page) {
        signal(page, false, false);
        callable(page, 'clarity', 'q')('stop');
    },
});
/**
 * Measured on version 0.8.70 and read in its source; cookies on Microsoft's domains: Open Cookie Database; `SM`, `ANONCHK` and `MR`
 * are general knowledge and not verified.
 */
const microsoftClarityFacts = {
    privacy: 'https://privacy.microsoft.com/privacystatement',
    country: 'US',
    hosts: {
        script: ['https://*.clarity.ms'],
        connect: ['https://*.clarity.ms'],
        img: ['https://*.clarity.ms', 'https://c.bing.com'],
    },
    cookies: [
        { name: '_clck', purpose: 'visitor', maxAge: YEAR },
        { name: '_clsk', purpose: 'record', maxAge: DAY },
        { name: 'CLID', purpose: 'visitor', maxAge: YEAR, domain: 'clarity.ms' },
        { name: 'SM', purpose: 'visit', domain: 'c.clarity.ms' },
        { name: 'ANONCHK', purpose: 'advertise', maxAge: 600, domain: 'c.clarity.ms' },
        { name: 'MUID', purpose: 'advertise', maxAge: YEAR, domain: 'bing.com' },
        { name: 'MR', purpose: 'advertise', maxAge: 7 * DAY, domain: 'c.bing.com' },
    ],
    storage: [{ name: '_cltk', purpose: 'record', session: true }],
    trustedTypes: 'breaks',
    followsRouter: true,
};

export { microsoftClarity, microsoftClarityFacts };
