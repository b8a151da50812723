const ORIGIN = 'https://connect.facebook.net';
/**
 * The pixel of Meta (Facebook, Instagram). Automatic events are off.
 *
 * `id`: the pixel id, 6 to 20 digits.
 * No stop: Meta queues events while consent is revoked and sends them on the next grant (measured in three versions).
 */
const facebookPixel = ({ id }) => ({
    id: 'facebook-pixel',
    category: 'marketing',
    name: 'Facebook pixel',
    vendor: 'Meta',
    account: { value: id, pattern: /^[0-9]{6,20}$/, example: '123456789012' },
    origin: ORIGIN,
    start(page) {
        const globals = page.globals;
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
        page.script(`${ORIGIN}/en_US/fbevents.js`);
    },
});

export { facebookPixel };
