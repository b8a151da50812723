import { staleness, optionalCategories } from './core/consent.js';
import { createGate } from './core/gate.js';
import { checkOptions } from './core/options.js';
import { latest, undecided } from './core/record.js';
import { claim } from './page/claim.js';
import { releaseHeld, heldCategories } from './page/held-markup.js';
import { readAll } from './page/jar.js';
import { native, on } from './page/native.js';
import { onDemand } from './page/on-demand.js';
import { watchOpenLinks } from './page/open-links.js';
import { report } from './page/report.js';
import { createScriptLoader } from './page/script-loader.js';
import { createServicePage } from './page/service-page.js';
import { parsed, nextTask } from './page/tasks.js';
import { watchRecord } from './page/watch-record.js';
import { createScreen } from './ui/screen.js';

/** Starts askfirst on this page. A second start gets the running one. */
const create = (options, surroundings) => claim(page => run(options, surroundings, page));
function run(options, { nonce, origins, catalogue, loadUi, loadSettings, loadDecide }, page) {
    const settings = checkOptions(options, report, catalogue);
    const { services, policyUrl, policyVersion, cookieName, cookieMonths } = settings;
    const loadScript = createScriptLoader([...origins, ...services.map(({ origin }) => origin)], nonce);
    const gate = createGate(services, createServicePage(page.ran, loadScript), page.ran, nextTask, report);
    /** The stored answer, and why to ask: an answer that has gone stale is none. */
    const read = () => {
        const stored = latest(readAll(cookieName));
        const stale = stored ? staleness(stored, policyVersion, cookieMonths, Date.now()) : 'first';
        if (!stored || stale)
            return { consent: undecided, asking: stale };
        const { allowed, asked } = stored;
        // The old services go on while we ask about a new one.
        const unasked = services.some(({ id, category }) => allowed[category] && !asked.includes(id));
        return { consent: stored, asking: unasked ? 'service' : undefined };
    };
    const current = { consent: read().consent, leftovers: [] };
    /** The categories that there is something to ask about. */
    const categories = () => {
        const used = [...heldCategories(), ...services.map(({ category }) => category)];
        return optionalCategories.filter(category => used.includes(category));
    };
    const decider = onDemand(async () => (await loadDecide(loadScript))({ current, settings, gate, screen, categories }));
    const screen = createScreen(onDemand(async () => {
        // A question that could not be answered would be worse than none.
        const [mount] = await Promise.all([loadUi(loadScript), decider()]);
        if (!native('body'))
            await parsed();
        return mount({
            askfirst,
            current,
            services,
            policyUrl,
            nonce,
            categories,
            loadSettings: preact => loadSettings(loadScript, preact),
            place: host => host.isConnected || native('body').prepend(host),
            closeSettings: () => screen.show({ settings: false }),
        });
    }), report);
    const decided = (how) => decider().then(how).catch(report);
    const openSettings = () => {
        screen.show({ settings: true, saved: undefined });
    };
    /** What another tab has decided since counts here too. */
    const look = () => {
        const { consent } = read();
        if (consent.at > current.consent.at)
            decided(({ follow }) => follow(consent));
    };
    const begin = () => {
        const { consent, asking } = read();
        current.consent = consent;
        gate.change(consent);
        gate.start();
        parsed().then(() => releaseHeld(current.consent.allowed));
        ends.push(watchRecord(look));
        if (!asking)
            return;
        const ask = () => {
            if (categories().length)
                screen.show({ asking });
        };
        // Markup that is held back may still be on its way; services are known at once.
        if (services.length)
            ask();
        else
            parsed().then(ask);
    };
    const ends = [watchOpenLinks(openSettings)];
    // A page that is only prepared in the background has no visitor yet.
    if (native('prerendering'))
        on('prerenderingchange', begin);
    else
        begin();
    const askfirst = {
        get consent() {
            return current.consent;
        },
        subscribe(listener) {
            // Over the event: the browser keeps one broken listener from stopping another.
            const tell = () => listener(current.consent);
            tell();
            return on('askfirst:change', tell);
        },
        allows: category => current.consent.allowed[category] === true,
        decide: choices => decided(({ decide }) => decide(choices)),
        acceptAll: () => decided(({ acceptAll }) => acceptAll()),
        rejectAll: () => decided(({ rejectAll }) => rejectAll()),
        openSettings,
        destroy() {
            gate.close();
            for (const end of ends)
                end();
            screen.destroy();
            page.instance = undefined;
        },
    };
    return askfirst;
}

export { create };
