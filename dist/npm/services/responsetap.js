const ORIGIN = 'https://static-ssl.responsetap.com';
/** Where the vendor puts its numbers, and the links around them. */
const NUMBERS = '[class*="rTapNumber"], [class*="adinsightNumber"], a[href^="tel:"]';
/**
 * ResponseTap call tracking (now Infinity): shows a phone number of its own to each visit.
 *
 * `id`: the account number, 1 to 10 digits.
 * Stop: none is known but a new visit. The clinic's own numbers are put back at once, before it.
 */
const responsetap = ({ id }) => {
    let putBack = () => { };
    return {
        id: 'responsetap',
        category: 'marketing',
        name: 'ResponseTap',
        account: { value: String(id), pattern: /^[0-9]{1,10}$/, example: '12345' },
        origin: ORIGIN,
        start(page) {
            // Not before all numbers are there to be remembered.
            page.whenParsed(() => {
                putBack = page.remember(NUMBERS);
                // The vendor's script reads these from the window, so they must be there before it.
                Object.assign(page.globals, { adiInit: String(id), adiRVO: true, adiFunc: null });
                page.script(`${ORIGIN}/static/scripts/rTapTrack.min.js`);
            });
        },
        stop() {
            putBack();
            return true;
        },
    };
};
/** `adiV` is read in public code; its life and further `adi*` names stand in other sites' policies: not verified. */
const responsetapFacts = {
    privacy: 'https://www.infinity.co/legal/privacy-policy',
    hosts: {
        script: [ORIGIN, 'https://static.responsetap.com', 'https://metrics.responsetap.com'],
        connect: ['https://metrics.responsetap.com'],
        img: ['https://metrics.responsetap.com'],
    },
    cookies: [
        { name: 'adi*', maxAge: 31_536_000 },
        { name: 'JSESSIONID', domain: 'metrics.responsetap.com' },
    ],
    storage: [],
};

export { responsetap, responsetapFacts };
