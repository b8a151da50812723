import { report } from './report.js';
import { stepAside } from './safe-calls.js';

/** What becomes of calls by page code: handed on when their vendor is there, dropped on a refusal. */
function createCalls(stands, globals) {
    return {
        release(name, make) {
            const stand = stands.get(name);
            if (!stand)
                return make();
            stepAside(new Map([[name, stand]]), globals);
            make();
            const { held = [] } = stand;
            Object.assign(stand, { held: undefined, live: true });
            for (const replay of held) {
                try {
                    replay();
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
            Object.assign(stand, { held: undefined, live: false });
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
