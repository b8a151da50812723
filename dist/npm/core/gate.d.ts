import { type Consent } from './consent.js';
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
export declare function createGate({ services, page: given, started, calls, nextTask, report }: GateContext): Gate;
