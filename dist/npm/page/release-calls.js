import { report } from './report.js';
import { globals, stepAside } from './safe-calls.js';

/** What becomes of calls by page code: handed on when their vendor is there, dropped on a refusal. */
function createCalls(stands) {
    return {
        release(name, make) {
            const stand = stands.get(name);
            if (!stand)
                return make();
            stepAside(new Map([[name, stand]]));
            make();
            const call = (...[global, key, args]) => {
                // biome-ignore lint/suspicious/noExplicitAny: whatever the vendor made of its global
                const target = globals[global];
                if (target !== stand.stands[global])
                    key ? target?.[key](...args) : target?.(...args);
            };
            const { held = [] } = stand;
            Object.assign(stand, { held: undefined, call });
            for (const each of held) {
                try {
                    call(...each);
                }
                catch (error) {
                    report(`A call to ${name} failed`, error);
                }
            }
        },
        drop(name) {
            const stand = stands.get(name);
            if (!stand)
                return;
            Object.assign(stand, { held: undefined, call: undefined });
            for (const [global, own] of Object.entries(stand.stands)) {
                if (globals[global] === own)
                    continue;
                stand.real[global] = globals[global];
                globals[global] = own;
            }
        },
    };
}

export { createCalls };
