import { DAYS_30, DAY, YEAR, MONTHS_6, DAYS_90 } from './lives.js';
import { push, callable } from './queues.js';

const ORIGIN = 'https://snap.licdn.com';
/**
 * LinkedIn Insight Tag. It reports clicks by itself; that is switched off as soon as its script has come, with a switch
 * that LinkedIn does not document but that works (measured, copy of October 2024).
 *
 * `id`: the partner id, 3 to 10 digits.
 * Withdrawal: the page reloads.
 */
const linkedin = ({ id }) => ({
    id: 'linkedin',
    category: 'marketing',
    name: 'LinkedIn',
    account: { value: id, pattern: /^\d{3,10}$/, example: '123456' },
    calls: 'lintrk',
    script: `${ORIGIN}/li.lms-analytics/insight.min.js`,
    start(page) {
        Object.assign(page.window, { _linkedin_partner_id: id });
        push(page, '_linkedin_data_partner_ids', id);
        callable(page, 'lintrk', 'q', undefined, true);
    },
    loaded: ({ window }) => window.ORIBILI?._DEBUG?.disableScript?.(),
});
/**
 * `li_fat_id`, the router and Trusted Types: measured (copies of 2024 to 2026); the names in storage: read in the script (`li_hem`: a
 * hash of the visitor's email address); the others: Open Cookie Database. How long those on linkedin.com are kept is general
 * knowledge and not verified.
 */
const linkedinFacts = {
    privacy: 'https://www.linkedin.com/legal/privacy-policy',
    country: 'US',
    hosts: {
        script: [ORIGIN],
        connect: ['https://*.linkedin.com'],
        img: ['https://*.ads.linkedin.com', 'https://www.linkedin.com'],
    },
    cookies: [
        { name: 'li_fat_id', purpose: 'source', maxAge: DAYS_30 },
        { name: 'li_giant', purpose: 'advertise', maxAge: 7 * DAY },
        { name: 'ln_or', purpose: 'technical', maxAge: DAY },
        { name: 'bcookie', purpose: 'advertise', maxAge: YEAR, domain: 'linkedin.com' },
        { name: 'bscookie', purpose: 'security', maxAge: YEAR, domain: 'linkedin.com' },
        { name: 'lidc', purpose: 'technical', maxAge: DAY, domain: 'linkedin.com' },
        { name: 'li_gc', purpose: 'choice', maxAge: MONTHS_6, domain: 'linkedin.com' },
        { name: 'li_sugr', purpose: 'advertise', maxAge: DAYS_90, domain: 'linkedin.com' },
        { name: 'UserMatchHistory', purpose: 'retarget', maxAge: DAYS_30, domain: 'linkedin.com' },
        { name: 'AnalyticsSyncHistory', purpose: 'advertise', maxAge: DAYS_30, domain: 'linkedin.com' },
        { name: 'lms_ads', purpose: 'retarget', maxAge: DAYS_30, domain: 'linkedin.com' },
    ],
    storage: [
        { name: 'li_adsId', purpose: 'visitor' },
        { name: 'li_hem', purpose: 'email' },
        { name: 'li_giant', purpose: 'advertise' },
    ],
    trustedTypes: 'works',
    followsRouter: true,
};

export { linkedin, linkedinFacts };
