import { type Allowed, type Consent, undecided } from './consent.js';
import { allowedHere, permitsHere } from './sensitive.js';
import type { Service, ServicePage } from './service.js';

/** What starts, updates and stops services. One failing service never stops another. */
export interface Gate {
  /**
   * Tells the running services about an answer, or about a page that became sensitive or ceased to be: those no longer
   * permitted are stopped, the others updated. Returns whether something goes on that only a reload can stop.
   */
  change(consent: Consent, sensitive: boolean): boolean;
  /**
   * Starts what is permitted and not yet started, one service per task. Resolves when all have been started but those
   * that wait for the rest of the page.
   */
  start(): Promise<void>;
  /** Whether a service may run here and now, by its id. */
  permits(id: string): boolean;
  /**
   * Lets the running services know that the page has a new address. Where it became sensitive or ceased to be, that is a
   * change, and the answer that of `change`.
   */
  route(sensitive: boolean): boolean | undefined;
  /** Starts nothing any more. What runs goes on. */
  close(): void;
}

/** Calls by page code to a vendor's global, while the vendor is not there. */
export interface Calls {
  /** Runs what makes the real global, and hands it the calls that were held. */
  release(name: string, make: () => void): void;
  /** Drops what was held, and every call from now on. */
  drop(name: string): void;
}

/** What the gate works with. */
export interface GateContext {
  readonly services: readonly Service[];
  readonly page: Omit<ServicePage, 'permits'>;
  /** Ids of the services that run on this page. */
  readonly started: Set<unknown>;
  readonly calls: Calls;
  /** Resolves in a new task, so that the browser may answer the visitor in between. */
  nextTask(): Promise<void>;
  report(problem: string, error: unknown): void;
}

export function createGate({ services, page: given, started, calls, nextTask, report }: GateContext): Gate {
  let current = undecided;
  let allowed: Allowed = current.allowed;
  let isSensitive = false;
  let open = true;
  let putNumbersBack: (() => void) | undefined;
  const isAdvanced = given.options.consentMode === 'advanced';

  const isPermitted = (service: Service) => permitsHere(current, service, isSensitive);
  const permits = (id: string) => services.some(service => service.id === id && isPermitted(service));
  const page: ServicePage = { ...given, permits };
  /** Whether it is to run, with all rights or with none. */
  const isDue = (service: Service) => open && (isPermitted(service) || (isAdvanced && !!service.advanced));

  /** Returns whether there is more to it, as the verb's own description says. What failed is not gone on with. */
  const attempt = (service: Service, verb: 'start' | 'update' | 'stop' | 'route'): boolean => {
    try {
      return !!service[verb]?.(page, allowed);
    } catch (error) {
      report(`${service.name} failed to ${verb}`, error);
      return verb === 'stop' || verb === 'start';
    }
  };
  const optOut = ({ optOut: flag }: Service, out: boolean) => {
    if (flag) (page.globals as Record<string, boolean>)[flag] = out;
  };
  /** Calls to a global that several services share go on while one of them runs. */
  const isCalled = (name: string) => services.some(service => service.calls === name && isDue(service));

  const begin = (service: Service) => {
    // The visitor may have changed their mind since, or another round may have started it.
    if (!isDue(service) || started.has(service.id)) return;
    started.add(service.id);
    optOut(service, false);
    if (service.replacesNumbers) putNumbersBack ??= page.rememberNumbers();
    const { calls: name, script } = service;
    const make = () => {
      if (attempt(service, 'start') || !script) return;
      page.script(script, () => isDue(service) && service.loaded?.(page));
    };
    if (name) calls.release(name, make);
    else make();
  };

  const change: Gate['change'] = (consent, sensitive) => {
    current = consent;
    isSensitive = sensitive;
    allowed = allowedHere(consent.allowed, sensitive);
    let reload = false;
    for (const service of services) {
      const due = isDue(service);
      const { calls: name, stop, replacesNumbers } = service;
      const runs = started.has(service.id);
      if (due && runs && name) calls.release(name, () => {});
      optOut(service, !due);
      if (runs && !due && replacesNumbers) putNumbersBack?.();
      if (runs && due) reload = attempt(service, 'update') || reload;
      else if (runs) reload = !stop || attempt(service, 'stop') || reload;
      if (name && consent.decided && !isCalled(name)) calls.drop(name);
    }
    return reload;
  };

  return {
    permits,
    change,

    async start() {
      for (const service of services.filter(each => isDue(each) && !started.has(each.id))) {
        await nextTask();
        if (service.late || service.replacesNumbers) page.whenParsed(() => begin(service));
        else begin(service);
      }
    },

    route(sensitive) {
      const reload = sensitive === isSensitive ? undefined : change(current, sensitive);
      for (const service of services) if (started.has(service.id)) attempt(service, 'route');
      return reload;
    },

    close() {
      open = false;
    },
  };
}
