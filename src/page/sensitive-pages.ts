import { routeServices } from '../core/change-services.js';
import type { Endings } from '../core/endings.js';
import type { Gate } from '../core/gate.js';
import { matches } from '../core/sensitive.js';
import type { TellAddress } from '../core/service.js';
import { createAddress } from './address.js';
import { native } from './native.js';
import { putNumbersBack } from './put-numbers-back.js';
import { quietReferrer } from './quiet-referrer.js';
import { report } from './report.js';
import { watchRoutes } from './routes.js';

/** An address, as the page has it or a link. */
export type Address = Pick<URL, 'pathname' | 'search' | 'hash'>;

/** What a site with sensitive pages needs. */
export interface SensitivePages {
  /** Whether the page says so itself, or its present address belongs to the patterns. */
  here(): boolean;
  /** Whether an address belongs to them. */
  at(address: Address): boolean;
  /**
   * Keeps sensitive addresses from services that run: they follow each change of the address, and the referrer is quietened.
   * `routed`: hears of each; whether something goes on that only a new visit ends, undefined if nothing changes for any
   * service. Returns a function that ends it.
   */
  follow(gate: Gate, routed: (reload: boolean | undefined) => void): () => void;
}

/**
 * `option`: patterns of paths, as a list or as a text with commas. Anything else is reported, and then every page counts:
 * a mistake must not tell a vendor what a patient reads.
 */
export type CreateSensitivePages = (option: unknown) => SensitivePages;

/** `tell`: where services take it, tells the address. `endings`: of services that came without. */
export const createSensitivePages =
  (tell: TellAddress, endings: Endings): CreateSensitivePages =>
  option => {
    let patterns = typeof option === 'string' ? option.split(',') : ((option ?? []) as string[]);
    if (!Array.isArray(patterns) || !patterns.every(pattern => /^\s*[/*]/.test(pattern))) {
      report(`sensitive: "${option}" is not valid. Example: "/treatments/*, /book". Until then all pages count`);
      patterns = ['*'];
    }
    const at = ({ pathname, search, hash }: Address) =>
      [pathname, pathname + search + hash].some(path => matches(patterns, path));
    const here = () => at(location) || !!native('querySelector')('meta[name="askfirst"][content="sensitive"]');
    const change = { putNumbersBack, endings };
    const addressOf = createAddress(here, at);
    const quieten = () => quietReferrer(here, at);

    return {
      here,
      at,
      follow(gate, routed) {
        quieten();
        const { page } = gate;
        page.tellAddress = () => {
          const address = addressOf();
          if (address) tell(page, address);
        };
        // Whether something goes on that must not, since the address was about to become a sensitive one.
        let due = false;
        return watchRoutes({
          // What cannot be stopped in this page must not hear of a sensitive address.
          before(to) {
            const goesOn = at(to) && !!routeServices(gate, true, change);
            due ||= goesOn;
            return goesOn;
          },
          after() {
            quieten();
            // A step back, or to a fragment, changes the address all the same.
            const reload = routeServices(gate, here(), change);
            routed(due || reload);
            due = false;
          },
        });
      },
    };
  };
