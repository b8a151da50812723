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
  /** Starts what is permitted and not yet started, one service per task. Resolves when all have been started. */
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

  /** Returns whether only a new visit can carry it out. */
  const attempt = (service: Service, verb: 'start' | 'update' | 'stop' | 'prevent'): boolean => {
    try {
      return !!service[verb]?.(page, current.allowed);
    } catch (error) {
      report(`${service.name} failed to ${verb}`, error);
      return verb === 'stop';
    }
  };
  const isDue = (service: Service) => permits(current, service) && !started.has(service.id);

  return {
    change(consent) {
      current = consent;
      let reload = false;
      for (const service of services) {
        const permitted = permits(consent, service);
        if (!started.has(service.id)) permitted || attempt(service, 'prevent');
        else {
          const renew = attempt(service, permitted || !service.stop ? 'update' : 'stop');
          reload ||= renew || !(permitted || service.stop);
        }
      }
      return reload;
    },

    async start() {
      for (const service of services.filter(isDue)) {
        await nextTask();
        // The visitor may have changed their mind since, or another round may have started it.
        if (!isDue(service)) continue;
        started.add(service.id);
        attempt(service, 'start');
      }
    },

    close() {
      current = undecided;
    },
  };
}
