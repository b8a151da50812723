import { undecided } from './consent.js';
import { allowedHere, permitsHere } from './sensitive.js';

function createGate({ services, page: given, started, calls, nextTask, report }) {
    const state = { consent: undecided, allowed: undecided.allowed, sensitive: false };
    let open = true;
    const isAdvanced = given.options['consentMode'] === 'advanced';
    const isPermitted = (service) => permitsHere(state.consent, service, state.sensitive);
    const permits = (id) => services.some(service => service.id === id && isPermitted(service));
    const page = { ...given, permits };
    const isDue = (service) => open && (isPermitted(service) || (isAdvanced && !!service.advanced));
    const attempt = (service, verb) => {
        try {
            return !!service[verb]?.(page, state.allowed);
        }
        catch (error) {
            report(`${service.id} failed to ${verb}`, error);
            return true;
        }
    };
    const optOut = ({ optOut: flag }, out) => {
        if (flag)
            page.window[flag] = out;
    };
    /** Calls to a global that several services share go on while one of them runs. */
    const isCalled = (name) => services.some(service => service.calls === name && isDue(service));
    const begin = (service) => {
        // The visitor may have changed their mind since, or another round may have started it.
        if (!isDue(service) || started.has(service.id))
            return;
        started.add(service.id);
        optOut(service, false);
        if (service.numbers)
            state.numbers ??= page.rememberNumbers();
        const { calls: name, script } = service;
        const make = () => {
            if (attempt(service, 'start') || !script)
                return;
            page.script(script, () => isDue(service) && service.loaded?.(page));
        };
        if (name)
            calls.release(name, make);
        else
            make();
    };
    return {
        services,
        page,
        started,
        stopped: new Set(),
        calls,
        state,
        permits,
        isDue,
        attempt,
        tell(consent, sensitive, change) {
            Object.assign(state, { consent, sensitive, allowed: allowedHere(consent.allowed, sensitive) });
            for (const service of services)
                optOut(service, !isDue(service));
            change?.();
            for (const { calls: name } of services)
                if (name && consent.decided && !isCalled(name))
                    calls.drop(name);
        },
        async start() {
            for (const service of services.filter(each => isDue(each) && !started.has(each.id))) {
                await nextTask();
                if (service.late || service.numbers)
                    page.parsed(() => begin(service));
                else
                    begin(service);
            }
        },
        isUnasked: () => services.some(({ id, category }) => state.consent.allowed[category] && !state.consent.asked.includes(id)),
        close() {
            open = false;
        },
    };
}

export { createGate };
