import type { Owner } from '../core/guard.js';
import type { Hosts } from './hosts.js';
/**
 * A function that says whose an address is: the services of which any one makes the request permitted. Nobody's if the
 * page's own host or an unknown one is addressed.
 *
 * `page`: the address of the page itself.
 */
export declare function createOwners(table: readonly Hosts[], page: () => string): (address: string) => readonly Owner[];
