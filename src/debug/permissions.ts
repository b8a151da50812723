import type { Owner } from '../core/guard.js';

/** What was permitted when. */
export interface Permissions {
  /** Notes what is permitted from a moment on, in milliseconds since the page began. */
  note(from: number): void;
  /** Whether one of the owners was permitted at a moment. */
  allowed(owners: readonly Owner[], at: number): boolean;
}

/** `permits`: whether a service is permitted now. */
export function createPermissions(all: readonly Owner[], permits: (owner: Owner) => boolean): Permissions {
  const past: { from: number; ids: string[] }[] = [];
  return {
    note(from) {
      past.unshift({ from, ids: all.filter(permits).map(({ id }) => id) });
    },
    allowed(owners, at) {
      const then = past.find(({ from }) => from <= at);
      return owners.some(({ id }) => then?.ids.includes(id));
    },
  };
}
