import { type Guard, type Owner } from '../core/guard.js';
/** What decides about single requests, and keeps those that wait. */
export interface Waiting extends Omit<Guard, 'destroy'> {
    /** Whose permission a request lacks now. Nobody's: it may go. `runs`: it brings code that goes on afterwards. */
    forbids(address: string, runs?: boolean): readonly Owner[] | undefined;
    /** Keeps a request until there is an answer. Once there is one it is dropped at once. */
    keep(owners: readonly Owner[], release: () => void, drop?: () => void): void;
    /** Drops what waits, and whatever comes. */
    close(): void;
}
/** `ownersOf`: whose an address is; any one of them makes a request to it permitted. */
export declare function createWaiting(ownersOf: (address: string) => readonly Owner[]): Waiting;
