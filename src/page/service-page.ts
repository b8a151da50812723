import type { PageAddress, ServicePage } from '../core/service.js';
import { rememberNumbers } from './remember-numbers.js';
import { report } from './report.js';
import type { LoadScript } from './script-loader.js';
import type { ServiceTools } from './service-tools.js';
import { parsed } from './tasks.js';

/** The page as services see it. `seen` holds the keys of what has run `once`. */
export function createServicePage(
  seen: Set<unknown>,
  loadScript: LoadScript,
  address: () => PageAddress | undefined,
  options: ServicePage['options'],
): Omit<ServicePage, 'permits' | keyof ServiceTools> {
  return {
    globals: window,
    options,
    address,
    script(url, loaded) {
      loadScript(url).then(loaded).catch(report);
    },
    rememberNumbers,
    whenParsed: run => void parsed().then(run),
    once(key, run) {
      if (seen.has(key)) return;
      seen.add(key);
      run();
    },
  };
}
