import type { ServicePage } from '../core/service.js';

/**
 * The function that page code calls, which keeps the calls for the vendor's script to read when it arrives. One that the
 * page has already is used as it is.
 *
 * `queue`: name of the function's property that keeps them, as `arguments` objects or as `arrays`, whichever the
 * vendor's own snippet makes. `version`: of that snippet, where the script asks for it.
 */
export function callable(page: ServicePage, name: string, queue: string, version?: string, arrays?: boolean) {
  const globals = page.window as Record<string, (...command: unknown[]) => void>;
  const calls: unknown[] = [];
  const keep = function () {
    // biome-ignore lint/complexity/noArguments: see above
    calls.push(arrays ? [...arguments] : arguments);
  };
  return (globals[name] ??= Object.assign(keep, { [queue]: calls, version }));
}

/** Appends to the array that a vendor's script reads when it arrives; from then on that script takes what is pushed. */
export function push(page: ServicePage, name: string, ...items: unknown[]): void {
  ((page.window as Record<string, unknown[]>)[name] ??= []).push(...items);
}
