import { DAYS_90 } from './lives.js';

const ORIGIN = 'https://connect.facebook.net';
/**
 * The pixel of Meta (Facebook, Instagram). Automatic events are off.
 *
 * `id`: the pixel id, 6 to 20 digits.
 * Withdrawal: stops at once (revoked; what the page reports is dropped); allowed again, the page reloads.
 * Meta queues events while consent is revoked and sends them on the next grant (measured in three versions). So a later
 * yes takes a new visit, and what the page reports until then is dropped by whoever stands in for `fbq`.
 */
const facebookPixel = ({ id }) => ({
    id: 'facebook-pixel',
    category: 'marketing',
    name: 'Facebook pixel',
    vendor: 'Meta',
    account: { value: id, pattern: /^[0-9]{6,20}$/, example: '123456789012' },
    calls: 'fbq',
    script: `${ORIGIN}/en_US/fbevents.js`,
    start(page) {
        const globals = page.window;
        // The queue that fbevents.js takes over when it arrives.
        const queue = (...command) => {
            if (fbq.callMethod)
                fbq.callMethod(...command);
            else
                fbq.queue.push(command);
        };
        const fbq = (globals.fbq ??= Object.assign(queue, { loaded: true, version: '2.0', queue: [] }));
        fbq.push = globals._fbq ??= fbq;
        // Must come before `init`: else the names of clicked buttons and the page's microdata are sent (measured).
        fbq('set', 'autoConfig', false, id);
        fbq('init', id);
        fbq('track', 'PageView');
    },
    stop({ window }) {
        const { _fbq } = window;
        // What waits for a script that has not arrived yet must not be sent when it does.
        if (_fbq)
            _fbq.queue.length = 0;
        _fbq?.('consent', 'revoke');
    },
    // Meta would send what its own script has noticed since.
    stopsForGood: true,
});
/**
 * Cookies and storage: measured, `multiFbc` on copies of 2026 (it holds the click id). On facebook.com there are more than `fr`. Frames of facebook.com, for reports that are too long for an
 * address, are general knowledge and were not seen. Some pixels report to a host of the advertiser's own too, which only the
 * site can know.
 */
const facebookPixelFacts = {
    privacy: 'https://www.facebook.com/privacy/policy/',
    country: 'US',
    hosts: {
        script: [ORIGIN],
        connect: ['https://www.facebook.com', ORIGIN],
        img: ['https://www.facebook.com', ORIGIN],
        frame: ['https://www.facebook.com'],
    },
    cookies: [
        { name: '_fbp', purpose: 'visitor', maxAge: DAYS_90 },
        { name: '_fbc', purpose: 'source', maxAge: DAYS_90 },
        { name: 'fr', purpose: 'retarget', maxAge: DAYS_90, domain: 'facebook.com' },
    ],
    storage: [
        { name: 'lastExternalReferrer', purpose: 'source' },
        { name: 'lastExternalReferrerTime', purpose: 'source' },
        { name: 'topicsLastReferenceTime', purpose: 'limit' },
        { name: 'multiFbc', purpose: 'source' },
    ],
    trustedTypes: 'works',
    trustedTypesPolicies: ['connect.facebook.net/fbevents', 'facebook.com/signals/iwl'],
    followsRouter: true,
};

export { facebookPixel, facebookPixelFacts };
