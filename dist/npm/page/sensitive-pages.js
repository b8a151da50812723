import { routeServices } from '../core/change-services.js';
import { matches } from '../core/sensitive.js';
import { createAddress } from './address.js';
import { native } from './native.js';
import { putNumbersBack } from './put-numbers-back.js';
import { quietReferrer } from './quiet-referrer.js';
import { report } from './report.js';
import { watchRoutes } from './routes.js';

/** `tell`: where services take it, tells the address. `endings`: of services that came without. */
const createSensitivePages = (tell, endings) => option => {
    let patterns = typeof option === 'string' ? option.split(',') : (option ?? []);
    if (!Array.isArray(patterns) || !patterns.every(pattern => /^\s*[/*]/.test(pattern))) {
        report(`sensitive: "${option}" is not valid. Example: "/treatments/*, /book". Until then all pages count`);
        patterns = ['*'];
    }
    const at = ({ pathname, search, hash }) => [pathname, pathname + search + hash].some(path => matches(patterns, path));
    const here = () => at(location) || !!native('querySelector')('meta[name="askfirst"][content="sensitive"]');
    const change = { putNumbersBack, endings };
    const addressOf = createAddress(here, at);
    const quieten = () => quietReferrer(here, at);
    return {
        here,
        at,
        follow(gate, routed) {
            quieten();
            const { page } = gate;
            page.tellAddress = () => {
                const address = addressOf();
                if (address)
                    tell(page, address);
            };
            // Whether something goes on that must not, since the address was about to become a sensitive one.
            let due = false;
            return watchRoutes({
                // What cannot be stopped in this page must not hear of a sensitive address.
                before(to) {
                    const goesOn = at(to) && !!routeServices(gate, true, change);
                    due ||= goesOn;
                    return goesOn;
                },
                after() {
                    quieten();
                    // A step back, or to a fragment, changes the address all the same.
                    const reload = routeServices(gate, here(), change);
                    routed(due || reload);
                    due = false;
                },
            });
        },
    };
};

export { createSensitivePages };
