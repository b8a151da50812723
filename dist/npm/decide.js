import { optionalCategories, addMonths } from './core/consent.js';
import { encode, decode } from './core/record.js';
import { outOfReach, forbiddenTraces } from './core/traces.js';
import { clear } from './page/clear.js';
import { deleteCookie } from './page/delete-cookie.js';
import { releaseHeld } from './page/held-markup.js';
import { keepClear } from './page/keep-clear.js';
import { native } from './page/native.js';
import { write } from './page/record-writer.js';
import { report } from './page/report.js';
import { afterPaint } from './page/tasks.js';
import { hasUnsavedInput } from './page/unsaved-input.js';
import { facts } from './services/facts.js';

/**
 * Visits the same address anew. Not a reload, which would send a form again whose answer this page is; and without the
 * fragment, with which it would be no new visit.
 */
const renew = () => location.replace(location.href.split('#')[0]);
const createDecider = ({ current, settings, gate, screen, categories }) => {
    const { services, policyVersion, cookieName, cookieMonths } = settings;
    const sweep = () => clear(forbiddenTraces(current.consent, services, facts));
    let kept = false;
    /** What follows from a decision, once the visitor has seen their click answered. */
    const settle = async (previous) => {
        const { consent } = current;
        await afterPaint();
        // A later decision speaks for this one too.
        if (current.consent !== consent)
            return;
        const reload = gate.change(consent);
        if (!reload)
            await gate.start();
        if (current.consent !== consent)
            return;
        current.leftovers = [...sweep(), ...outOfReach(previous, consent, services, facts)];
        current.reload = reload ? renew : undefined;
        if (current.leftovers.length)
            console.debug('askfirst: out of reach of this page:', current.leftovers);
        if (!kept)
            keepClear(sweep);
        kept = true;
        if (!reload)
            releaseHeld(consent.allowed);
        const detail = { consent, previous, leftovers: current.leftovers };
        native('dispatchEvent')(new CustomEvent('askfirst:change', { detail }));
        if (reload && !hasUnsavedInput())
            renew();
    };
    const take = (consent, saved) => {
        const previous = current.consent;
        current.consent = consent;
        screen.show({ asking: undefined, settings: false, saved });
        settle(previous);
    };
    const allowOnly = (allowed) => {
        const at = Date.now();
        const text = encode(policyVersion, at, allowed, services.map(({ id }) => id));
        // A record on another path or domain would shadow this one.
        deleteCookie(cookieName);
        take(decode(text), write(text, addMonths(at, cookieMonths), settings));
    };
    return {
        decide(choices) {
            const { allowed: before } = current.consent;
            for (const name of Object.keys(Object(choices))) {
                if (!(name in before))
                    report(`Unknown category "${name}". Known: ${optionalCategories.join(', ')}`);
            }
            const allowed = { ...before, ...choices };
            allowOnly(optionalCategories.filter(category => allowed[category] === true));
        },
        acceptAll: () => allowOnly(categories()),
        rejectAll: () => allowOnly([]),
        follow: consent => take(consent, undefined),
    };
};

export { createDecider };
