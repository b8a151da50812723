import { createGate, type Gate } from './core/gate.js';
import type { Catalogue } from './core/options.js';
import { originOf } from './core/origin-of.js';
import { pickServices } from './core/pick-services.js';
import type { Claim } from './page/claim.js';
import { createCalls } from './page/release-calls.js';
import { report } from './page/report.js';
import type { Stand } from './page/safe-calls.js';
import type { LoadScript } from './page/script-loader.js';
import type { Sensitive } from './page/sensitive.js';
import { createServicePage } from './page/service-page.js';
import { nextTask } from './page/tasks.js';
import type { Current } from './ui/contract.js';

/** What the running askfirst shares with the code that is fetched to run services. */
export interface RunnerContext {
  readonly current: Current;
  readonly options: Readonly<Record<string, unknown>>;
  readonly page: Claim<unknown>;
  /** What stands in for the globals of vendors. */
  readonly stands: ReadonlyMap<string, Stand>;
  readonly sensitive: Sensitive;
  /** Origins from which scripts may be loaded: those of the services are added. */
  readonly origins: Set<string>;
  readonly loadScript: LoadScript;
  /** What is to be called in the end. */
  readonly ends: (() => void)[];
  /**
   * The page has got a new address. `reload`: whether something goes on that only a new visit ends; undefined if that
   * changes nothing for any service.
   */
  routed(reload: boolean | undefined): void;
}

/** `further`: services beside those that the file with this knows, if the site has any. */
export type CreateRunner = (context: RunnerContext, further: Catalogue | undefined) => Gate;

/** Runs the services of a site. `catalogue`: services that may stand among the options by name. */
export const createRunner =
  (catalogue: Catalogue): CreateRunner =>
  ({ current, options, page: { ran }, stands, sensitive, origins, loadScript, ends, routed }, further) => {
    // What is wrong with them is told once. Who asks knows more of them.
    const isTold = current.services.length;
    const services = pickServices(options, isTold ? () => {} : report, { ...catalogue, ...further });
    if (!isTold) current.services = services;
    for (const service of services) {
      if (service.script) origins.add(originOf(service.script));
    }
    const pages = sensitive.pages();
    const page = createServicePage(ran, loadScript, options);
    const calls = createCalls(stands);
    const gate = createGate({ services, page, started: ran, calls, nextTask, report });
    if (pages) ends.push(pages.follow(gate, routed));
    return gate;
  };
