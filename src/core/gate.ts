import { type Consent, permits } from './consent.js';
import { undecided } from './record.js';
import type { Service, ServicePage } from './service.js';

/** What starts, updates and stops services. One failing service never stops another. */
export interface Gate {
  /**
   * Tells the running services about an answer: those no longer permitted are stopped, the others updated.
   * Returns whether something goes on that only a reload can stop.
   */
  change(consent: Consent): boolean;
  /**
   * Starts what is permitted and not yet started, one service per task. Resolves when all have been started that need not
   * wait for the rest of the page.
   */
  start(): Promise<void>;
  /** Starts nothing any more. What runs goes on. */
  close(): void;
}

/**
 * `started`: ids of the services that run on this page.
 * `nextTask`: resolves in a new task, so that the browser may answer the visitor in between.
 */
export function createGate(
  services: readonly Service[],
  page: ServicePage,
  started: Set<unknown>,
  nextTask: () => Promise<void>,
  report: (problem: string, error: unknown) => void,
): Gate {
  let current = undecided;
  let putNumbersBack: (() => void) | undefined;

  /** Returns whether there is more to it, which each verb says of itself. One that failed is not gone on with. */
  const attempt = (service: Service, verb: 'start' | 'update' | 'stop' | 'prevent'): boolean => {
    try {
      return !!service[verb]?.(page, current.allowed, current.decided);
    } catch (error) {
      report(`${service.name} failed to ${verb}`, error);
      return verb !== 'update';
    }
  };
  const isDue = (service: Service) => permits(current, service) && !started.has(service.id);

  const begin = (service: Service) => {
    // The visitor may have changed their mind since, or another round may have started it.
    if (!isDue(service)) return;
    started.add(service.id);
    if (service.replacesNumbers) putNumbersBack ??= page.rememberNumbers();
    if (attempt(service, 'start') || !service.script) return;
    page.script(service.script, () => service.loaded?.(page));
  };

  return {
    change(consent) {
      current = consent;
      let reload = false;
      for (const service of services) {
        const permitted = permits(consent, service);
        if (!started.has(service.id)) permitted || attempt(service, 'prevent');
        else {
          if (!permitted && service.replacesNumbers) putNumbersBack?.();
          const renew = attempt(service, permitted ? 'update' : 'stop');
          reload ||= renew || !(permitted || service.stop);
        }
      }
      return reload;
    },

    async start() {
      for (const service of services.filter(isDue)) {
        await nextTask();
        if (service.late || service.replacesNumbers) page.whenParsed(() => begin(service));
        else begin(service);
      }
    },

    close() {
      current = undecided;
    },
  };
}
