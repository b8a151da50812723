import { YEAR, DAYS_30, DAY } from './lives.js';

const ORIGIN = 'https://chimpstatic.com';
/** By name: others of its hosts have the style sheets of plain forms. */
const ASSETS = ['https://downloads.mailchimp.com', 'https://form-assets.mailchimp.com', 'https://mc.mailchimp.com'];
/** Mailchimp reads a missing cookie as a yes. */
const REFUSAL = `mc_user_optin=false; max-age=${YEAR}`;
/**
 * Mailchimp connected site. What its one file does is switched on in Mailchimp: pop-up forms, and also the Meta pixel,
 * Google Analytics and Google Ads, which it then loads by itself (read in three copies). So it is marketing, and the
 * README says what to switch off.
 *
 * `id`: the two parts of the script's address between `users/` and `.js`, with their slash.
 * Withdrawal: its opt-out cookie is written, then the page reloads. A refusal writes that cookie too.
 */
const mailchimp = ({ id }) => ({
    id: 'mailchimp',
    category: 'marketing',
    name: 'Mailchimp',
    vendor: 'Intuit',
    account: {
        value: id,
        pattern: /^[0-9a-f]{25}\/[0-9a-f]{20,25}$/,
        example: '0123456789abcdef012345678/0123456789abcdef012345678',
    },
    script: `${ORIGIN}/mcjs-connected/js/users/${id}.js`,
    start: page => page.cookie('mc_user_optin=; max-age=0'),
    refusal: REFUSAL,
    stop(page) {
        page.cookie(REFUSAL);
        return true;
    },
});
/**
 * The first two cookies: read in copies of the script. The campaign cookies: Open Cookie Database. `MCPopupClosed` and
 * `_mcid`, and how long they are kept, are general knowledge and not verified. `mc_eid` is the subscriber's own id. Trusted Types:
 * read in two copies, in which each feature adds a script whose address is plain text. Hosts and the router: measured, 2026.
 */
const mailchimpFacts = {
    privacy: 'https://www.intuit.com/privacy/statement/',
    country: 'US',
    hosts: {
        script: [ORIGIN, ...ASSETS, 'https://*.list-manage.com'],
        connect: [...ASSETS, 'https://*.list-manage.com'],
        img: [...ASSETS, 'https://*.list-manage.com'],
        frame: ['https://*.list-manage.com'],
    },
    cookies: [
        { name: 'mc_user_optin', purpose: 'choice', maxAge: YEAR, refusal: true },
        { name: 'mc_customer_session_id', purpose: 'source', maxAge: DAYS_30 },
        { name: 'mc_cid', purpose: 'source', maxAge: 14 * DAY },
        { name: 'mc_eid', purpose: 'email', maxAge: 14 * DAY },
        { name: 'mc_landing_site', purpose: 'source', maxAge: 14 * DAY },
        { name: 'MCPopupClosed', purpose: 'choice', maxAge: YEAR },
        { name: '_mcid', purpose: 'visitor', maxAge: YEAR, domain: 'mailchimp.com' },
    ],
    storage: [{ name: 'mc_pixel_*', purpose: 'technical', session: true }],
    trustedTypes: 'breaks',
    followsRouter: false,
};

export { mailchimp, mailchimpFacts };
