const ORIGIN = 'https://static.hotjar.com';
/** Version of the vendor's snippet. */
const SNIPPET = 6;
/**
 * Hotjar (Contentsquare): heatmaps and recordings of visits.
 *
 * `id`: the site id, 3 to 9 digits.
 * No stop: there is no documented one, and a click brings deleted cookies back while the script lives (measured).
 */
const hotjar = ({ id }) => ({
    id: 'hotjar',
    category: 'analytics',
    name: 'Hotjar',
    account: { value: String(id), pattern: /^[1-9][0-9]{2,8}$/, example: '1234567' },
    origin: ORIGIN,
    calls: 'hj',
    recording: true,
    start(page) {
        const globals = page.globals;
        const hj = (globals.hj ??= function () {
            // biome-ignore lint/complexity/noArguments: the vendor's script reads a queue of `arguments` objects
            (hj.q ??= []).push(arguments);
        });
        globals._hjSettings = { hjid: Number(id), hjsv: SNIPPET };
        page.script(`${ORIGIN}/c/hotjar-${id}.js?sv=${SNIPPET}`);
    },
});
/** Measured on a copy of July 2023. The vendor's script refuses http pages. */
const hotjarFacts = {
    privacy: 'https://www.hotjar.com/legal/policies/privacy/',
    hosts: {
        script: [ORIGIN, 'https://script.hotjar.com'],
        connect: ['https://*.hotjar.com', 'https://*.hotjar.io', 'wss://*.hotjar.com'],
        img: [ORIGIN, 'https://script.hotjar.com'],
    },
    cookies: [
        { name: '_hjSessionUser_*', maxAge: 31_536_000 },
        { name: '_hj*', maxAge: 1800 },
    ],
    storage: [{ name: '_hj*' }, { name: 'hjViewportId' }],
};

export { hotjar, hotjarFacts };
