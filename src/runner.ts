import type { Consent } from './core/consent.js';
import { createGate, type Gate } from './core/gate.js';
import type { Catalogue, ConsentMode, ReadOption } from './core/options.js';
import { originOf } from './core/origin-of.js';
import { pickServices } from './core/pick-services.js';
import { createCalls } from './page/release-calls.js';
import { report } from './page/report.js';
import type { Globals, Stand } from './page/safe-calls.js';
import type { LoadScript } from './page/script-loader.js';
import type { Sensitive } from './page/sensitive.js';
import type { SensitivePages } from './page/sensitive-pages.js';
import { createServicePage } from './page/service-page.js';
import { nextTask } from './page/tasks.js';
import type { Current } from './ui/contract.js';

/** What the running askfirst shares with the code that is fetched to run services. */
export interface RunnerContext {
  readonly current: Current;
  readonly options: Readonly<Record<string, unknown>>;
  readonly read: ReadOption;
  readonly consentMode: ConsentMode;
  /** Ids of the services that run on this page, and keys of what ran once for several of them. */
  readonly ran: Set<unknown>;
  /** What stands in for the globals of vendors. */
  readonly stands: ReadonlyMap<string, Stand>;
  readonly sensitive: Sensitive;
  /** Where the site has sensitive pages. */
  readonly sensitivePages: SensitivePages | undefined;
  /** Origins from which scripts may be loaded: those of the services are added. */
  readonly origins: Set<string>;
  readonly loadScript: LoadScript;
  /**
   * The page has got a new address. `reload`: whether something goes on that only a new visit ends; undefined if that
   * changes nothing for any service.
   */
  routed(reload: boolean | undefined): void;
}

/** Runs the services of a site. */
export interface Runner extends Omit<Gate, 'route'> {
  /** Whether one of them was added later to a category that is allowed. */
  isUnasked(consent: Consent): boolean;
}

export type CreateRunner = (context: RunnerContext) => Runner;

/** `catalogue`: services that may stand among the options by name. */
export const createRunner =
  (catalogue: Catalogue = {}): CreateRunner =>
  ({ current, options, read, consentMode, ran, stands, sensitive, sensitivePages, origins, loadScript, routed }) => {
    // What is wrong with them is told once.
    const services = pickServices(options, current.services.length ? () => {} : report, catalogue);
    current.services = services;
    for (const service of services) {
      if (service.script) origins.add(originOf(service.script));
      if (consentMode === 'advanced' && service.advanced) {
        console.warn(`askfirst: ${service.name} sends requests before an answer, because consentMode is "advanced".`);
      }
    }
    const page = createServicePage(ran, loadScript, () => sensitivePages?.address(), {
      consentMode,
      urlPassthrough: read('urlPassthrough', true, false),
      adsDataRedaction: read('adsDataRedaction', true, true),
    });
    const gate = createGate({
      services,
      page,
      started: ran,
      calls: createCalls(stands, page.globals as Globals),
      nextTask,
      report,
    });
    const endRoutes = sensitivePages?.watch({
      // What cannot be stopped in this page must not hear of a sensitive address.
      before: to => sensitive.at(to) && !!gate.route(true),
      after: () => routed(gate.route(sensitive.here())),
    });
    return {
      ...gate,
      isUnasked: ({ allowed, asked }) => services.some(({ id, category }) => allowed[category] && !asked.includes(id)),
      close() {
        endRoutes?.();
        gate.close();
      },
    };
  };
