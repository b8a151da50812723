import { type Allowed, type Consent, undecided } from './consent.js';
import { allowedHere, permitsHere } from './sensitive.js';
import type { Service, ServicePage } from './service.js';

/** What counts now for the services of a page. */
interface GateState {
  consent: Consent;
  allowed: Allowed;
  sensitive: boolean;
  /** The phone numbers of the page as they were, if a service runs that replaces them. */
  numbers?: unknown;
}

/** What starts services. One failing service never stops another. What is to become of those that run: `changeServices`. */
export interface Gate {
  readonly services: readonly Service[];
  readonly page: ServicePage;
  /** Ids of the services that run on this page. */
  readonly started: ReadonlySet<unknown>;
  /** Those that go on only with a new visit of the page. */
  readonly stopped: Set<Service>;
  readonly calls: Calls;
  readonly state: Readonly<GateState>;
  /**
   * Takes note of an answer, or of a page that became sensitive or ceased to be. `change`: what becomes of services that
   * run, before the calls by page code to those that may not run are dropped.
   */
  tell(consent: Consent, sensitive: boolean, change?: () => void): void;
  /**
   * Starts what is permitted and not yet started, one service per task. Resolves when all have been started but those
   * that wait for the rest of the page.
   */
  start(): Promise<void>;
  /** Whether a service may run here and now, by its id. */
  permits(id: string): boolean;
  /** Whether it is to run, with all rights or with none. */
  isDue(service: Service): boolean;
  /** Returns whether there is more to it, as the verb's own description says. What failed is not gone on with. */
  attempt(service: Service, verb: 'start' | 'update' | 'stop'): boolean;
  /** Whether one of the services was added later to a category that is allowed. */
  isUnasked(): boolean;
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
  const state: GateState = { consent: undecided, allowed: undecided.allowed, sensitive: false };
  let open = true;
  const isAdvanced = given.options['consentMode'] === 'advanced';

  const isPermitted = (service: Service) => permitsHere(state.consent, service, state.sensitive);
  const permits = (id: string) => services.some(service => service.id === id && isPermitted(service));
  const page: ServicePage = { ...given, permits };
  const isDue = (service: Service) => open && (isPermitted(service) || (isAdvanced && !!service.advanced));

  const attempt: Gate['attempt'] = (service, verb) => {
    try {
      return !!service[verb]?.(page, state.allowed);
    } catch (error) {
      report(`${service.id} failed to ${verb}`, error);
      return true;
    }
  };
  const optOut = ({ optOut: flag }: Service, out: boolean) => {
    if (flag) (page.window as Record<string, boolean>)[flag] = out;
  };
  /** Calls to a global that several services share go on while one of them runs. */
  const isCalled = (name: string) => services.some(service => service.calls === name && isDue(service));

  const begin = (service: Service) => {
    // The visitor may have changed their mind since, or another round may have started it.
    if (!isDue(service) || started.has(service.id)) return;
    started.add(service.id);
    optOut(service, false);
    if (service.numbers) state.numbers ??= page.rememberNumbers();
    const { calls: name, script } = service;
    const make = () => {
      if (attempt(service, 'start') || !script) return;
      page.script(script, () => isDue(service) && service.loaded?.(page));
    };
    if (name) calls.release(name, make);
    else make();
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
      for (const service of services) optOut(service, !isDue(service));
      change?.();
      for (const { calls: name } of services) if (name && consent.decided && !isCalled(name)) calls.drop(name);
    },

    async start() {
      for (const service of services.filter(each => isDue(each) && !started.has(each.id))) {
        await nextTask();
        if (service.late || service.numbers) page.parsed(() => begin(service));
        else begin(service);
      }
    },

    isUnasked: () =>
      services.some(({ id, category }) => state.consent.allowed[category] && !state.consent.asked.includes(id)),

    close() {
      open = false;
    },
  };
}
