import type { Askfirst } from './api.js';
import type { Decider } from './decide.js';
import { report } from './page/report.js';
import type { LoadScript } from './page/script-loader.js';
import { watchFor } from './page/watch-for.js';
import type { Runner } from './runner.js';
import type { Surroundings } from './surroundings.js';

/** What the cookie table is made of. */
interface TableParts {
  readonly surroundings: Surroundings;
  readonly loadScript: LoadScript;
  readonly options: object;
  askfirst(): Askfirst;
  /** Resolves when the services and their facts are there. */
  ready(): Promise<[Runner, Decider]>;
}

/** Fetches the cookie table as soon as the page has a place for it. What ends it is added to `ends`. */
export function watchPolicyTable(
  { surroundings, loadScript, options, askfirst, ready }: TableParts,
  ends: (() => void)[],
): void {
  const fetchTable = async () => {
    const createTable = await surroundings.loadTable(loadScript);
    ends.push(createTable(askfirst(), ...(await ready()), options));
  };
  ends.push(watchFor('[data-askfirst-policy]', () => fetchTable().catch(report)));
}
