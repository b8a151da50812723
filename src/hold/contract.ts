import type { Allowed, OptionalCategory } from '../core/consent.js';
import type { HeldContext } from '../held.js';
import type { OfferedFrames } from './frames-script.js';

/** What held markup needs to know and may do. */
export interface HoldContext {
  /** What is allowed on this page now: on a sensitive page, marketing never is. */
  allowed(): Allowed;
  /** Whether the page is one of those on which marketing never is. */
  sensitive(): boolean;
  /** Whether the visitor has answered. */
  decided(): boolean;
  /** Whether a configured service may run; undefined for a name that is none. */
  permits(service: string): boolean | undefined;
  /** Stores a decision. What is not named stays as it is. */
  decide(choices: Partial<Allowed>): unknown;
  /** Fetches what shows frames, and what stands in for them: the page has one. */
  frames(): Promise<OfferedFrames>;
  readonly options: HeldContext['options'];
  readonly nonce: string;
  report(problem: string, error?: unknown): void;
}

/** An element of the page, known to wait. */
export type Held = HTMLElement & { readonly dataset: { askfirst: string; askfirstService?: string } };

/** Whether it may go now. */
export type IsDue = (element: Pick<Held, 'dataset'>) => boolean;

/** What the visitor would have to allow so that it may go. Undefined if it may, or if allowing more does not help. */
export type WaitsFor = (element: Pick<Held, 'dataset'>) => OptionalCategory[] | undefined;
