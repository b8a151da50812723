import { type AskReason, type Consent, staleness, undecided } from '../core/consent.js';
import type { ReadOption } from '../core/options.js';
import { latest } from '../core/record.js';
import { readAll } from './jar.js';

/** Where an answer is stored, what it is about, and how many calendar months it counts. */
export interface RecordOptions {
  readonly policyVersion: number;
  readonly cookieName: string;
  readonly cookieMonths: number;
}

export const readRecordOptions = (read: ReadOption): RecordOptions => ({
  policyVersion: read('policyVersion', 1, 1),
  cookieName: read('cookieName', 'askfirst', 'askfirst'),
  cookieMonths: read('cookieMonths', 6, 6, /^([1-9]|1[0-2])$/),
});

/** The stored answer, and why to ask, if so: an answer that has gone stale is none. */
export function storedAnswer({ policyVersion, cookieName, cookieMonths }: RecordOptions): {
  consent: Consent;
  asking: AskReason | undefined;
} {
  const stored = latest(readAll(cookieName));
  const asking = stored ? staleness(stored, policyVersion, cookieMonths, Date.now()) : 'first';
  return { consent: stored && !asking ? stored : undecided, asking };
}
