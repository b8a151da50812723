/** What one page remembers of askfirst, over all copies of it and all starts. */
export interface Claim<T> {
  /** The one running instance. */
  instance?: T | undefined;
  /** Ids of the services that run, and keys of what ran once for several of them. */
  readonly ran: Set<unknown>;
}

/** A symbol, so that no element's name can stand for it and every copy of this file finds the same. */
const KEY = Symbol.for('askfirst');

/** Creates the one instance of this page. A second copy gets the first one's, and says so. */
export function claim<T>(create: (claim: Claim<T>) => T): T {
  const page = document as unknown as Record<symbol, Claim<T> | undefined>;
  const claimed = (page[KEY] ??= { ran: new Set() });
  if (claimed.instance) console.warn('askfirst: runs already. Remove one copy.');
  return (claimed.instance ??= create(claimed));
}
