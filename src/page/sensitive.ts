import { native } from './native.js';
import { onDemand } from './on-demand.js';
import type { CreateSensitivePages, SensitivePages } from './sensitive-pages.js';

/** The pages of a site whose address says something about a patient's health. */
export interface Sensitive {
  /** Whether the page is one of them, at its present address. While nobody knows: whether it may be. */
  here(): boolean;
  /** Where the site has such pages, once the file is there that knows them. */
  pages(): SensitivePages | undefined;
  /** Fetches that file, if the site has such pages. */
  ready(): Promise<unknown>;
}

/** `option`: as the site has given it. */
export function createSensitive(option: unknown, fetch: () => Promise<CreateSensitivePages>): Sensitive {
  let pages: SensitivePages | undefined;
  // An empty list states that there are none.
  const isPossible = () => !!`${option ?? ''}` || !!native('querySelector')('meta[name=askfirst][content=sensitive]');
  const arrive = onDemand(async () => {
    pages = (await fetch())(option);
  });
  return {
    here: () => pages?.here() ?? isPossible(),
    pages: () => pages,
    ready: async () => isPossible() && arrive(),
  };
}
