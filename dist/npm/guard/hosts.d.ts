import type { OptionalCategory } from '../core/consent.js';
/** A service's id, its category, its hosts, which may begin with `*.`, and whether it records. */
export type Hosts = readonly [id: string, category: OptionalCategory, hosts: readonly string[], recording: boolean];
/** Every host that a service of the catalogue contacts. The build puts the value in the place of this code. */
export declare const hosts: readonly Hosts[];
