import { DAYS_90 } from './lives.js';
import { push } from './queues.js';

const ORIGIN = 'https://cdn.mouseflow.com';
/**
 * Mouseflow: heatmaps and recordings of visits.
 *
 * `id`: the project's id, a UUID, between `projects/` and `.js` in the script's address.
 * Withdrawal: the page reloads.
 * The address and `_mfq`: read in pages of others and in a damaged copy of the script. Whether there is a way to stop it that
 * ends a running recording is not verified, as no whole copy was at hand to measure.
 */
const mouseflow = ({ id }) => ({
    id: 'mouseflow',
    category: 'analytics',
    name: 'Mouseflow',
    account: {
        value: id,
        pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
        example: '01234567-89ab-cdef-0123-456789abcdef',
    },
    recording: true,
    calls: '_mfq',
    script: `${ORIGIN}/projects/${id}.js`,
    // For page code that has something to say before the script comes.
    start: page => push(page, '_mfq'),
});
/**
 * Cookies, storage, the hosts behind the first one and the company's seat: general knowledge, not verified. What it does
 * under Trusted Types, and whether it notices a router, is not known.
 */
const mouseflowFacts = {
    privacy: 'https://mouseflow.com/legal/company/privacy-policy/',
    country: 'DK',
    hosts: { script: [ORIGIN], connect: ['https://*.mouseflow.com'], img: ['https://*.mouseflow.com'] },
    cookies: [
        { name: 'mf_user', purpose: 'visitor', maxAge: DAYS_90 },
        { name: 'mf_*', purpose: 'record' },
    ],
    storage: [{ name: 'mf_*', purpose: 'record' }],
};

export { mouseflow, mouseflowFacts };
