import { MONTHS_13 } from './lives.js';
import { push } from './queues.js';

const ORIGIN = 'https://cdn.taboola.com';
/**
 * Taboola pixel.
 *
 * `id`: the account number, 6 to 9 digits.
 * Withdrawal: the page reloads.
 * There is no way to stop it: engagement pings went on after its queue was replaced (measured on a copy of July 2023).
 */
const taboola = ({ id }) => ({
    id: 'taboola',
    category: 'marketing',
    name: 'Taboola',
    account: { value: id, pattern: /^\d{6,9}$/, example: '1234567' },
    calls: '_tfa',
    script: `${ORIGIN}/libtrc/unip/${id}/tfa.js`,
    start(page) {
        push(page, '_tfa', { notify: 'event', name: 'page_view', id: Number(id) });
    },
});
/**
 * Storage and hosts: measured, on copies of 2023 to 2026; `*:session-data` begins with the account. It sets no cookie on the site;
 * those on taboola.com: Open Cookie Database. How long the last three are kept is not known.
 */
const taboolaFacts = {
    privacy: 'https://www.taboola.com/policies/privacy-policy',
    country: 'US',
    hosts: {
        script: [ORIGIN, 'https://trc.taboola.com'],
        connect: ['https://*.taboola.com'],
        img: ['https://trc.taboola.com'],
    },
    cookies: [
        { name: 't_gid', purpose: 'retarget', maxAge: MONTHS_13, domain: 'taboola.com' },
        { name: 't_pt_gid', purpose: 'retarget', maxAge: 'unknown', domain: 'taboola.com' },
        { name: 'taboola_fp_td_user_id', purpose: 'retarget', maxAge: 'unknown', domain: 'taboola.com' },
        { name: 'taboola_select', purpose: 'advertise', maxAge: 'unknown', domain: 'taboola.com' },
    ],
    storage: [
        { name: 'taboola *', purpose: 'visitor' },
        { name: '*:session-data', purpose: 'visit' },
        { name: 'eng_mt', purpose: 'visit' },
    ],
    trustedTypes: 'breaks',
    followsRouter: false,
};

export { taboola, taboolaFacts };
