import type { ServicePage } from '../core/service.js';
import { rememberNumbers } from './remember-numbers.js';
import { report } from './report.js';
import type { LoadScript } from './script-loader.js';
import { parsed } from './tasks.js';
import { writeCookie } from './write-cookie.js';

/** The page as services see it. `seen` holds the keys of what has run `once`. */
export function createServicePage(
  seen: Set<unknown>,
  loadScript: LoadScript,
  options: ServicePage['options'],
): Omit<ServicePage, 'permits'> {
  return {
    window,
    options,
    script(url, loaded) {
      loadScript(url).then(loaded).catch(report);
    },
    beacon: url => void Object.assign(new Image(), { referrerPolicy: 'strict-origin', src: url }),
    cookie: writeCookie,
    rememberNumbers,
    parsed: run => void parsed().then(run),
    once(key, run) {
      if (seen.has(key)) return;
      seen.add(key);
      run();
    },
  };
}
