import { MONTHS_13, MINUTES_30 } from './lives.js';
import { push } from './queues.js';

const ORIGIN = 'https://t.contentsquare.net';
/**
 * Contentsquare, which Hotjar is becoming: heatmaps and recordings of visits.
 *
 * `id`: the tag id, 13 letters and digits (which characters is not documented).
 * Withdrawal: it is told (`optout`), then the page reloads.
 * `optout` deletes its cookies (docs.contentsquare.com/en/web/cookies). Whether it ends a running recording is not said
 * there, and no copy was at hand to measure.
 */
const contentsquare = ({ id }) => ({
    id: 'contentsquare',
    category: 'analytics',
    name: 'Contentsquare',
    account: { value: id, pattern: /^[0-9a-zA-Z]{13}$/, example: '0123456789abc' },
    recording: true,
    calls: '_uxa',
    script: `${ORIGIN}/uxa/${id}.js`,
    // For page code that has something to say before the script comes.
    start: page => push(page, '_uxa'),
    stop(page) {
        push(page, '_uxa', ['optout']);
        return true;
    },
});
/** Cookies: Contentsquare's documents. Hosts: that of the script, and its domain by general knowledge. */
const contentsquareFacts = {
    privacy: 'https://contentsquare.com/privacy-center/privacy-policy/',
    country: 'FR',
    hosts: {
        script: [ORIGIN],
        connect: ['https://*.contentsquare.net'],
        img: ['https://*.contentsquare.net'],
        frame: ['https://*.contentsquare.net'],
    },
    cookies: [
        { name: '_cs_id', purpose: 'visitor', maxAge: MONTHS_13 },
        { name: '_cs_s', purpose: 'visit', maxAge: MINUTES_30 },
        { name: '_cs_c', purpose: 'choice', maxAge: MONTHS_13 },
        { name: '_cs_*', purpose: 'record', maxAge: MONTHS_13 },
    ],
    storage: [],
};

export { contentsquare, contentsquareFacts };
