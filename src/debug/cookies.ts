import type { Owner } from '../core/guard.js';
import type { Facts } from '../core/service.js';
import { isListed } from '../core/traces.js';
import { patch } from '../guard/patch.js';
import { cookieNames } from '../page/delete-cookie.js';
import type { Tell } from './leak.js';
import { callers } from './stacks.js';

interface Context {
  readonly owners: readonly Owner[];
  readonly facts: Readonly<Record<string, Facts>>;
  /** Whether a service is permitted now. */
  permits(owner: Owner): boolean;
  tell: Tell;
}

/** Tells of the cookies of services that are not permitted: those that are there, and each that is set. Returns a function that ends it. */
export function watchCookies({ owners, facts, permits, tell }: Context): () => void {
  const setsIt = (name: string) => (owner: Owner) =>
    // What lies on the vendor's domain cannot be seen; a cookie of that name on the site's own is the site's.
    isListed(name, facts[owner.id]?.cookies.filter(({ domain }) => !domain) ?? []);
  const look = (name: string, stack?: string) => {
    const suspects = owners.filter(setsIt(name));
    const [first] = suspects;
    if (!first || suspects.some(permits) || !cookieNames().includes(name)) return;
    tell({ kind: 'cookie', what: name, service: first.id, ...(stack && { stack }) });
  };
  const lookAtAll = () => {
    for (const name of cookieNames()) look(name);
  };
  // Deletions are none of our business; scripts are caught as they write, with their stack.
  const changed = ({ changed }: CookieChangeEvent) => {
    for (const { name } of changed) if (name) look(name);
  };
  const end = patch(Document.prototype, 'cookie', (set, _self, [line]) => {
    set(line);
    look(`${line}`.split('=')[0]?.trim() ?? '', callers());
  });
  lookAtAll();
  window.cookieStore?.addEventListener('change', changed);
  return () => {
    end();
    window.cookieStore?.removeEventListener('change', changed);
  };
}
