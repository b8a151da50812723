import type { PageAddress, ServicePage } from '../core/service.js';
import { remember } from './remember.js';
import { report } from './report.js';
import type { LoadScript } from './script-loader.js';
import { parsed } from './tasks.js';

/** The page as services see it. `seen` holds the keys of what has run `once`. */
export function createServicePage(
  seen: Set<unknown>,
  loadScript: LoadScript,
  address: () => PageAddress | undefined,
  options: ServicePage['options'],
): Omit<ServicePage, 'permits'> {
  return {
    globals: window,
    options,
    address,
    script(url) {
      loadScript(url).catch(report);
    },
    remember,
    whenParsed: run => void parsed().then(run),
    once(key, run) {
      if (seen.has(key)) return;
      seen.add(key);
      run();
    },
  };
}
