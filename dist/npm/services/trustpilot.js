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
    // Whether it looks again by itself for boxes that come later is not known.
    late: true,
    script: `${ORIGIN}/bootstrap/v5/tp.widget.bootstrap.min.js`,
});
/** No cookie on the site was seen in DuckDuckGo Tracker Radar's UK crawl. */
const trustpilotFacts = {
    privacy: 'https://legal.trustpilot.com/for-everyone/privacy-policy',
    country: 'DK',
    hosts: { script: [ORIGIN], connect: [ORIGIN], img: [ORIGIN], frame: [ORIGIN] },
    cookies: [],
    storage: [],
};

export { trustpilot, trustpilotFacts };
