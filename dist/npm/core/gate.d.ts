import { type Consent } from './consent.js';
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
export declare function createGate(services: readonly Service[], page: ServicePage, started: Set<unknown>, nextTask: () => Promise<void>, report: (problem: string, error: unknown) => void): Gate;
