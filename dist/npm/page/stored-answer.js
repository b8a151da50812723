import { staleness, undecided } from '../core/consent.js';
import { latest } from '../core/record.js';
import { readAll } from './jar.js';

/** The stored answer, and why to ask, if so: an answer that has gone stale is none. */
function storedAnswer(cookieName, policyVersion, cookieMonths) {
    const stored = latest(readAll(cookieName));
    const asking = stored ? staleness(stored, policyVersion, cookieMonths, Date.now()) : 'first';
    return { consent: stored && !asking ? stored : undecided, asking };
}

export { storedAnswer };
