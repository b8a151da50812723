import type { PageAddress } from '../core/service.js';
import { createAddress } from './address.js';
import { quietReferrer } from './quiet-referrer.js';
import { type RouteListener, watchRoutes } from './routes.js';
import type { Sensitive } from './sensitive.js';

/** What a site with sensitive pages needs while services run. */
export interface SensitivePages {
  /** What a vendor may learn about the page's address, if that is not everything. */
  address(): PageAddress | undefined;
  /** Listens to changes of the address, and quietens the referrer after each. Returns a function that ends it. */
  watch(listener: RouteListener): () => void;
}

export type CreateSensitivePages = (sensitive: Sensitive) => SensitivePages;

/** Keeps sensitive addresses from vendors. */
export const createSensitivePages: CreateSensitivePages = sensitive => {
  quietReferrer(sensitive);
  return {
    address: createAddress(sensitive),
    watch: ({ before, after }) =>
      watchRoutes({
        before,
        after() {
          quietReferrer(sensitive);
          after();
        },
      }),
  };
};
