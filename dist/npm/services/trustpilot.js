import { DAY } from './lives.js';

const ORIGIN = 'https://widget.trustpilot.com';
/**
 * The review boxes of Trustpilot, in elements of the class `trustpilot-widget`. Each box that is shown is counted.
 *
 * `id`: the business unit, 24 digits and letters a to f, as in the element's `data-businessunit-id`.
 * Withdrawal: the page reloads.
 */
const trustpilot = ({ id }) => ({
    id: 'trustpilot',
    category: 'functional',
    name: 'Trustpilot',
    account: { value: id, pattern: /^[0-9a-f]{24}$/, example: '0123456789abcdef01234567' },
    // It looks for boxes once, and not again for those that come later (read in the copy).
    late: true,
    script: `${ORIGIN}/bootstrap/v5/tp.widget.bootstrap.min.js`,
});
/**
 * No cookie on the site was seen in DuckDuckGo Tracker Radar's UK crawl; `TrustboxSplitTest` is written where a site compares
 * boxes (an old copy of the script, 1.205.0). Read in that copy too: frames are all that it makes, so Trusted Types stop
 * nothing but its data for search engines; and it takes no notice of addresses.
 */
const trustpilotFacts = {
    privacy: 'https://legal.trustpilot.com/for-everyone/privacy-policy',
    country: 'DK',
    hosts: { script: [ORIGIN], connect: [ORIGIN], img: [ORIGIN], frame: [ORIGIN] },
    cookies: [{ name: 'TrustboxSplitTest', purpose: 'technical', maxAge: 100 * DAY }],
    storage: [],
    trustedTypes: 'works',
    followsRouter: false,
};

export { trustpilot, trustpilotFacts };
