import { staleness, undecided } from '../core/consent.js';
import { latest } from '../core/record.js';
import { readAll } from './jar.js';

const readRecordOptions = (read) => ({
    policyVersion: read('policyVersion', 1, 1),
    cookieName: read('cookieName', 'askfirst', 'askfirst'),
    cookieMonths: read('cookieMonths', 6, 6, /^([1-9]|1[0-2])$/),
});
/** The stored answer, and why to ask, if so: an answer that has gone stale is none. */
function storedAnswer({ policyVersion, cookieName, cookieMonths }) {
    const stored = latest(readAll(cookieName));
    const asking = stored ? staleness(stored, policyVersion, cookieMonths, Date.now()) : 'first';
    return { consent: stored && !asking ? stored : undecided, asking };
}

export { readRecordOptions, storedAnswer };
