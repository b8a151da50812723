import { createAddress } from './address.js';
import { quietReferrer } from './quiet-referrer.js';
import { watchRoutes } from './routes.js';

/** Keeps sensitive addresses from vendors. */
const createSensitivePages = sensitive => {
    quietReferrer(sensitive);
    return {
        address: createAddress(sensitive),
        watch: ({ before, after }) => watchRoutes({
            before,
            after() {
                quietReferrer(sensitive);
                after();
            },
        }),
    };
};

export { createSensitivePages };
