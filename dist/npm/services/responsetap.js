const ORIGIN = 'https://static-ssl.responsetap.com';
/**
 * ResponseTap call tracking (now Infinity): shows a phone number of its own to each visit.
 *
 * `id`: the account number, 1 to 10 digits.
 * No stop: none is known.
 */
const responsetap = ({ id }) => ({
    id: 'responsetap',
    category: 'marketing',
    name: 'ResponseTap',
    account: { value: String(id), pattern: /^[0-9]{1,10}$/, example: '12345' },
    origin: ORIGIN,
    start(page) {
        // The vendor's script reads these from the window, so they must be there before it.
        Object.assign(page.globals, { adiInit: String(id), adiRVO: true, adiFunc: null });
        page.script(`${ORIGIN}/static/scripts/rTapTrack.min.js`);
    },
});

export { responsetap };
