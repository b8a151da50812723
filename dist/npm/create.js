import { counts, optionalCategories, addMonths } from './core/consent.js';
import { createGate } from './core/gate.js';
import { checkOptions } from './core/options.js';
import { latest, undecided, encode, decode } from './core/record.js';
import { claim } from './page/claim.js';
import { releaseHeld, heldCategories } from './page/held-markup.js';
import { readAll, write } from './page/jar.js';
import { on, native } from './page/native.js';
import { watchOpenLinks } from './page/open-links.js';
import { report } from './page/report.js';
import { createScriptLoader } from './page/script-loader.js';
import { createServicePage } from './page/service-page.js';
import { parsed, nextTask, afterPaint } from './page/tasks.js';
import { createUiOnDemand } from './ui/on-demand.js';

/** Starts askfirst on this page. A second start gets the running one. */
const create = (options, surroundings) => claim(page => run(options, surroundings, page));
function run(options, { nonce, origins, catalogue, loadUi }, page) {
    const settings = checkOptions(options, report, catalogue);
    const { services, policyUrl, policyVersion, cookieName, cookieMonths } = settings;
    const loadScript = createScriptLoader([...origins, ...services.map(({ origin }) => origin)], nonce);
    const gate = createGate(services, createServicePage(page.ran, loadScript), page.ran, nextTask, report);
    const stored = latest(readAll(cookieName));
    let consent = stored && counts(stored, policyVersion, cookieMonths, Date.now()) ? stored : undecided;
    /** The categories that there is something to ask about. */
    const categories = () => {
        const used = [...heldCategories(), ...services.map(({ category }) => category)];
        return optionalCategories.filter(category => used.includes(category));
    };
    const ui = createUiOnDemand(async () => {
        const mount = await loadUi(loadScript);
        if (!native('body'))
            await parsed();
        return mount({
            askfirst,
            services,
            policyUrl,
            nonce,
            categories,
            place: host => host.isConnected || native('body').prepend(host),
            closeSettings: () => ui.show({ settings: false }),
        });
    }, report);
    /** What follows from a decision, once the visitor has seen their click answered. */
    const settle = async (previous) => {
        const made = consent;
        await afterPaint();
        // A later decision speaks for this one too.
        if (consent !== made)
            return;
        const reload = gate.change(made);
        if (!reload) {
            await gate.start();
            if (consent !== made)
                return;
            releaseHeld(made.allowed);
        }
        const detail = { consent: made, previous };
        native('dispatchEvent')(new CustomEvent('askfirst:change', { detail }));
        if (reload)
            location.reload();
    };
    const allowOnly = (allowed) => {
        const previous = consent;
        const at = Date.now();
        const text = encode(policyVersion, at, allowed, services.map(({ id }) => id));
        const saved = write(text, addMonths(at, cookieMonths), settings);
        consent = decode(text);
        ui.show({ asking: false, settings: false, saved });
        settle(previous);
    };
    const openSettings = () => {
        ui.show({ settings: true, saved: undefined });
    };
    gate.change(consent);
    gate.start();
    parsed().then(() => releaseHeld(consent.allowed));
    if (!consent.decided ||
        services.some(({ id, category }) => consent.allowed[category] && !consent.asked.includes(id))) {
        const ask = () => {
            if (categories().length)
                ui.show({ asking: true });
        };
        // Markup that is held back may still be on its way; services are known at once.
        if (services.length)
            ask();
        else
            parsed().then(ask);
    }
    const unwatch = watchOpenLinks(openSettings);
    const askfirst = {
        get consent() {
            return consent;
        },
        subscribe(listener) {
            // Over the event: the browser keeps one broken listener from stopping another.
            const tell = () => listener(consent);
            tell();
            return on('askfirst:change', tell);
        },
        allows: category => consent.allowed[category] === true,
        decide(choices) {
            const allowed = { ...consent.allowed, ...choices };
            allowOnly(optionalCategories.filter(category => allowed[category] === true));
        },
        acceptAll: () => allowOnly(categories()),
        rejectAll: () => allowOnly([]),
        openSettings,
        destroy() {
            gate.close();
            unwatch();
            ui.destroy();
            page.instance = undefined;
        },
    };
    return askfirst;
}

export { create };
