import { undecided } from './consent.js';
import { allowedHere, permitsHere } from './sensitive.js';

function createGate({ services, page: given, started, calls, nextTask, report }) {
    let current = undecided;
    let allowed = current.allowed;
    let isSensitive = false;
    let open = true;
    let putNumbersBack;
    const isAdvanced = given.options.consentMode === 'advanced';
    const isPermitted = (service) => permitsHere(current, service, isSensitive);
    const permits = (id) => services.some(service => service.id === id && isPermitted(service));
    const page = { ...given, permits };
    /** Whether it is to run, with all rights or with none. */
    const isDue = (service) => open && (isPermitted(service) || (isAdvanced && !!service.advanced));
    /** Returns whether there is more to it, as the verb's own description says. What failed is not gone on with. */
    const attempt = (service, verb) => {
        try {
            return !!service[verb]?.(page, allowed);
        }
        catch (error) {
            report(`${service.name} failed to ${verb}`, error);
            return verb === 'stop' || verb === 'start';
        }
    };
    const optOut = ({ optOut: flag }, out) => {
        if (flag)
            page.globals[flag] = out;
    };
    /** Calls to a global that several services share go on while one of them runs. */
    const isCalled = (name) => services.some(service => service.calls === name && isDue(service));
    const begin = (service) => {
        // The visitor may have changed their mind since, or another round may have started it.
        if (!isDue(service) || started.has(service.id))
            return;
        started.add(service.id);
        optOut(service, false);
        if (service.replacesNumbers)
            putNumbersBack ??= page.rememberNumbers();
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
    const change = (consent, sensitive) => {
        current = consent;
        isSensitive = sensitive;
        allowed = allowedHere(consent.allowed, sensitive);
        let reload = false;
        for (const service of services) {
            const due = isDue(service);
            const { calls: name, stop, replacesNumbers } = service;
            const runs = started.has(service.id);
            if (due && runs && name)
                calls.release(name, () => { });
            optOut(service, !due);
            if (runs && !due && replacesNumbers)
                putNumbersBack?.();
            if (runs && due)
                reload = attempt(service, 'update') || reload;
            else if (runs)
                reload = !stop || attempt(service, 'stop') || reload;
            if (name && consent.decided && !isCalled(name))
                calls.drop(name);
        }
        return reload;
    };
    return {
        permits,
        change,
        async start() {
            for (const service of services.filter(each => isDue(each) && !started.has(each.id))) {
                await nextTask();
                if (service.late || service.replacesNumbers)
                    page.whenParsed(() => begin(service));
                else
                    begin(service);
            }
        },
        route(sensitive) {
            const reload = sensitive === isSensitive ? undefined : change(current, sensitive);
            for (const service of services)
                if (started.has(service.id))
                    attempt(service, 'route');
            return reload;
        },
        close() {
            open = false;
        },
    };
}

export { createGate };
