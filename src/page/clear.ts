import type { Forbidden } from '../core/traces.js';
import { clearDatabases } from './clear-databases.js';
import { cookieNames, deleteCookie } from './delete-cookie.js';

/** What clearing leaves to be known. */
interface Cleared {
  /** The names of the cookies that could not be deleted. */
  readonly left: readonly string[];
  /** Resolves when the browser knows which databases to delete. */
  readonly databases: Promise<void> | undefined;
}

/** Deletes cookies, storage and databases by name. */
export const clear = ({ cookie, storage }: Forbidden): Cleared => ({
  databases: storage && clearStorage(storage),
  left: cookie ? clearCookies(cookie) : [],
});

function clearStorage(forbids: (name: string) => boolean): Promise<void> {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[kind];
      for (const name of Object.keys(storage).filter(forbids)) storage.removeItem(name);
    } catch {
      // Storage that is blocked holds nothing.
    }
  }
  return clearDatabases(forbids);
}

function clearCookies(forbids: (name: string) => boolean): string[] {
  try {
    for (const name of cookieNames().filter(forbids)) deleteCookie(name);
    return cookieNames().filter(forbids);
  } catch {
    // Nor do cookies that may not be read.
    return [];
  }
}
