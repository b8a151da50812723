import { fits } from './core/options.js';
import { native } from './page/native.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import { parsed } from './page/tasks.js';
import { createScreen } from './ui/screen.js';

/** The interface, which is made when something must be shown. */
function createInterface(mount, context) {
    const { load, current, record, options, read, sensitive, categories, nonce, askfirst, effects } = context;
    const { language = 'en' } = options;
    fits('language', language, /^[a-z]{2,3}(-\w+)*$/i, 'de', report);
    const screen = createScreen(onDemand(async () => {
        if (!native('body'))
            await parsed();
        return mount({
            askfirst: askfirst(),
            current,
            services: current.services,
            record,
            options,
            report,
            policyUrl: read('policyUrl', '/cookie-policy', undefined),
            nonce,
            categories,
            sensitive: sensitive.here,
            // Without the facts they are still the way to say no.
            loadSettings: async () => (await Promise.all([load('settings'), effects().catch(report)]))[0],
            place: host => host.isConnected || native('body').prepend(host),
            closeSettings: () => screen.show({ settings: false }),
        });
    }), report);
    return screen;
}

export { createInterface };
