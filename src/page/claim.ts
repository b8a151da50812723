import type { Guard } from '../core/guard.js';
import { native } from './native.js';
import { report } from './report.js';

/** What one page remembers of askfirst, over all copies of it and all starts. */
export interface Claim<T> {
  /** The one running instance. */
  instance?: T | undefined;
  /** The element that all of the page was in when the instance started. */
  root?: Element;
  /** What stops the page's own snippets, where the site has asked for it. */
  guard?: Guard | undefined;
  /** Ids of the services that run, and keys of what ran once for several of them. */
  readonly ran: Set<unknown>;
}

/** A symbol, so that no element's name can stand for it and every copy of this file finds the same. */
const KEY = Symbol.for('askfirst');

/** What this page remembers. */
export function claimed<T>(): Claim<T> {
  const page = document as unknown as Record<symbol, Claim<T> | undefined>;
  return (page[KEY] ??= { ran: new Set() });
}

/** Creates the one instance of this page. A second copy gets the first one's, and says so. */
export function claim<T extends { destroy(): void }>(create: (claim: Claim<T>) => T): T {
  const page = claimed<T>();
  const root = native('documentElement');
  // Written anew by document.open(), which ends every listener of ours, those of the banner's buttons too.
  if (page.root !== root) page.instance?.destroy();
  else if (page.instance) report('Remove the second copy');
  page.root = root;
  return (page.instance ??= create(page));
}
