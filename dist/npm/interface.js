import { native } from './page/native.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import { parsed } from './page/tasks.js';
import { createScreen } from './ui/screen.js';

/** The interface, which is fetched when something must be shown. */
function createInterface(context) {
    const { surroundings, loadScript, current, options, read, sensitive, categories, askfirst, ready } = context;
    const screen = createScreen(onDemand(async () => {
        const [mount, [{ services }, { facts, record }]] = await Promise.all([surroundings.loadUi(loadScript), ready()]);
        if (!native('body'))
            await parsed();
        return mount({
            askfirst: askfirst(),
            current,
            services,
            facts,
            record,
            options,
            report,
            policyUrl: read('policyUrl', '/cookie-policy', undefined),
            nonce: surroundings.nonce,
            categories,
            sensitive: sensitive.here,
            loadSettings: () => surroundings.loadSettings(loadScript),
            place: host => host.isConnected || native('body').prepend(host),
            closeSettings: () => screen.show({ settings: false }),
        });
    }), report);
    return screen;
}

export { createInterface };
