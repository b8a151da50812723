import type { Consent, OptionalCategory } from './core/consent.js';
import { createGate, type Gate } from './core/gate.js';
import type { Catalogue, ConsentMode, ReadOption } from './core/options.js';
import { originOf } from './core/origin-of.js';
import { pickServices } from './core/pick-services.js';
import type { Service } from './core/service.js';
import { createAddress } from './page/address.js';
import { quietReferrer } from './page/quiet-referrer.js';
import { createCalls } from './page/release-calls.js';
import { report } from './page/report.js';
import { watchRoutes } from './page/routes.js';
import type { Globals, Stand } from './page/safe-calls.js';
import type { LoadScript } from './page/script-loader.js';
import type { Sensitive } from './page/sensitive.js';
import { createServicePage } from './page/service-page.js';
import { nextTask } from './page/tasks.js';

/** What the running askfirst shares with the code that is fetched to run services. */
export interface RunnerContext {
  readonly options: Readonly<Record<string, unknown>>;
  readonly read: ReadOption;
  readonly consentMode: ConsentMode;
  /** Ids of the services that run on this page, and keys of what ran once for several of them. */
  readonly ran: Set<unknown>;
  /** What stands in for the globals of vendors. */
  readonly stands: ReadonlyMap<string, Stand>;
  readonly sensitive: Sensitive;
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
  readonly services: readonly Service[];
  /** Whether one of them was added later to a category that is allowed. */
  isUnasked(consent: Consent): boolean;
  /** All categories that these belong to or need. */
  readonly categories: readonly OptionalCategory[];
}

export type CreateRunner = (context: RunnerContext) => Runner;

/** `catalogue`: services that may stand among the options by name. `names`: all such names, for who has misspelt one. */
export const createRunner =
  (catalogue: Catalogue = {}, names: readonly string[] = []): CreateRunner =>
  ({ options, read, consentMode, ran, stands, sensitive, origins, loadScript, routed }) => {
    const services = pickServices(options, report, catalogue, names);
    for (const service of services) {
      if (service.script) origins.add(originOf(service.script));
      if (consentMode === 'advanced' && service.advanced) {
        console.warn(`askfirst: ${service.name} sends requests before an answer, because consentMode is "advanced".`);
      }
    }
    const page = createServicePage(ran, loadScript, createAddress(sensitive), {
      consentMode,
      urlPassthrough: read('urlPassthrough', true, false),
      adsDataRedaction: read('adsDataRedaction', true, true),
    });
    const categories = services.flatMap(({ category, needs }) => needs ?? category);
    const gate = createGate({
      services,
      page,
      started: ran,
      calls: createCalls(stands, page.globals as Globals),
      nextTask,
      report,
    });
    quietReferrer(sensitive);
    // Whether something goes on that must not, since the address was about to become a sensitive one.
    let due = false;
    const endRoutes = options['sensitive']
      ? watchRoutes({
          // What cannot be stopped in this page must not hear of a sensitive address.
          before(to) {
            const goesOn = sensitive.at(to) && !!gate.route(true);
            due ||= goesOn;
            return goesOn;
          },
          after() {
            quietReferrer(sensitive);
            // A step back, or to a fragment, changes the address all the same.
            const reload = gate.route(sensitive.here());
            routed(due || reload);
            due = false;
          },
        })
      : undefined;
    return {
      ...gate,
      services,
      categories,
      isUnasked: ({ allowed, asked }) => services.some(({ id, category }) => allowed[category] && !asked.includes(id)),
      close() {
        endRoutes?.();
        gate.close();
      },
    };
  };
