import type { Expected } from './expected.js';

/** How many calls per vendor are held until there is an answer. */
const HELD = 100;

type Globals = Record<string, unknown>;
/** The page's globals; not `window`, which a server that imports this has none of. */
export const globals = globalThis as unknown as Globals;
type Key = string | symbol;

/** Stands in for one vendor, by all its globals. They share one queue, so that their calls keep their order. */
export interface Stand {
  /** What stands in, by the name of the global. */
  readonly stands: Globals;
  /** What the vendor had there when we took its place. */
  readonly real: Globals;
  /** Calls that wait for an answer. Undefined: nothing waits any more. */
  held: Call[] | undefined;
  /** Hands a call on to the vendor, while that may be. */
  call?: ((...call: Call) => void) | undefined;
}

/** A call by page code: of which global, of which of its methods if not of itself, and with what. */
export type Call = readonly [name: string, key: Key | undefined, args: readonly unknown[]];

function createStand(names: readonly string[]): Stand {
  const stand: Stand = { stands: {}, real: {}, held: [] };
  for (const name of names) {
    const take = (key: Key | undefined, args: readonly unknown[]) => {
      if (stand.call) stand.call(name, key, args);
      else if (stand.held && stand.held.length < HELD) stand.held.push([name, key, args]);
    };
    const existing = globals[name];
    // A plain queue that a snippet in the page has made. A function it made is left: it writes into that queue.
    const queue = Array.isArray(existing) && !Object.hasOwn(existing, 'push') ? existing : undefined;
    for (const entry of queue ?? []) take('push', [entry]);
    const own: unknown = new Proxy(() => {}, {
      apply: (_target, _this, args) => take(undefined, args),
      // Whoever looks into a queue finds an empty one; every other method is the vendor's.
      get: (_target, key) =>
        key !== 'push' && key in [] ? ([] as never)[key] : (...args: unknown[]) => take(key, args),
    });
    stand.stands[name] = own;
    if (!existing || queue) globals[name] = own;
  }
  return stand;
}

/** Gives each name back to whom it belongs. */
export function stepAside(all: ReadonlyMap<string, Stand>): void {
  for (const { stands, real } of all.values()) {
    for (const name of Object.keys(stands)) {
      if (globals[name] !== stands[name]) continue;
      if (real[name]) globals[name] = real[name];
      else Reflect.deleteProperty(globals, name);
    }
  }
}

/** Forgets the calls that wait: nothing of theirs is allowed. */
export function dropHeld(all: ReadonlyMap<string, Stand>): void {
  for (const stand of all.values()) stand.held = undefined;
}

/**
 * Stands in for the globals of vendors who are not here yet, or no more: page code may call `fbq(…)`, `_paq.push(…)` or
 * `ttq.track(…)` at any time. Before an answer the calls are held, for this page view only. What goes on with them is the
 * business of `createCalls`, which comes with the services.
 */
export function addSafeCalls(stands: Map<string, Stand>, expected: readonly Expected[]): Map<string, Stand> {
  for (const { calls, optOut } of expected) {
    if (optOut) globals[optOut] = true;
    // Pages call Google by two names.
    const names = calls === 'gtag' ? [calls, 'dataLayer'] : [calls];
    if (calls && !stands.has(calls)) stands.set(calls, createStand(names as string[]));
  }
  return stands;
}

/** The globals that a site names because page code calls them before the file is there that knows them. */
export const namedCalls = ({ calls }: Readonly<Record<string, unknown>>): { calls: string }[] =>
  (`${calls ?? ''}`.match(/[\w$]+/g) ?? []).map(name => ({ calls: name }));
