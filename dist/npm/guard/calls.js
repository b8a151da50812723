import { patch } from './patch.js';

/**
 * Stops what scripts send. A stopped `fetch` stays pending until the answer, and fails on refusal as it would without a
 * network; so does an XMLHttpRequest. `sendBeacon` says true, as it always does when the browser will see to it: after a
 * false many scripts try other ways. Returns a function that ends it.
 */
function guardCalls({ forbids, keep }) {
    const opened = new WeakMap();
    const { open, send } = XMLHttpRequest.prototype;
    const ends = [
        patch(window, 'fetch', (native, _self, given) => {
            const [input] = given;
            const owners = forbids(`${input?.url ?? input}`);
            if (!owners)
                return native(...given);
            return new Promise((resolve, reject) => {
                keep(owners, () => resolve(native(...given)), () => reject(new TypeError('Failed to fetch')));
            });
        }),
        patch(Navigator.prototype, 'sendBeacon', (native, _self, given) => {
            const owners = forbids(`${given[0]}`);
            if (!owners)
                return native(...given);
            keep(owners, () => native(...given));
            return true;
        }),
        patch(XMLHttpRequest.prototype, 'open', (native, self, given) => {
            opened.set(self, { address: `${given[1]}`, sync: given.length > 2 && !given[2] });
            return native(...given);
        }),
        patch(XMLHttpRequest.prototype, 'send', (native, self, given) => {
            const request = self;
            const target = opened.get(request);
            const owners = target && forbids(target.address);
            if (!owners)
                return native(...given);
            // An address that every browser fails to load without asking anybody.
            const fail = () => {
                open.call(request, 'GET', 'about:invalid', !target.sync);
                send.call(request);
            };
            // Its caller waits for it and nothing else can happen: it cannot wait for an answer.
            if (target.sync)
                return fail();
            // Aborted or opened anew meanwhile: the page no longer wants it.
            const isWanted = () => opened.get(request) === target && request.readyState === XMLHttpRequest.OPENED;
            keep(owners, () => isWanted() && native(...given), () => isWanted() && fail());
        }),
    ];
    return () => {
        for (const end of ends)
            end();
    };
}

export { guardCalls };
