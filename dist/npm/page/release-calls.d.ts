import type { Calls } from '../core/gate.js';
import { type Stand } from './safe-calls.js';
/** What becomes of calls by page code: handed on when their vendor is there, dropped on a refusal. */
export declare function createCalls(stands: ReadonlyMap<string, Stand>): Calls;
