import type { ServicePage } from '../core/service.js';
import { report } from './report.js';
import type { LoadScript } from './script-loader.js';

/** The page as services see it. `seen` holds the keys of what has run `once`. */
export function createServicePage(seen: Set<unknown>, loadScript: LoadScript): ServicePage {
  return {
    globals: window,
    script(url) {
      loadScript(url).catch(report);
    },
    once(key, run) {
      if (seen.has(key)) return;
      seen.add(key);
      run();
    },
  };
}
