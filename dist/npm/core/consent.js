/** The categories a visitor may allow one by one; "necessary" is never asked about. */
const optionalCategories = ['functional', 'analytics', 'marketing'];
/** No answer: everything optional is off. */
const undecided = {
    decided: false,
    at: 0,
    policy: 0,
    allowed: { necessary: true, functional: false, analytics: false, marketing: false },
    asked: [],
    also: [],
};
const DAY = 86_400_000;
/**
 * Whether a service may run: it or its category is allowed, and the visitor was asked about the service itself. One that
 * carries several categories needs them all.
 */
const permits = ({ allowed, asked, also }, { id, category, needs }) => asked.includes(id) && (needs ? needs.every(each => allowed[each]) : allowed[category] || also.includes(id));
/** Whether anything optional is allowed. */
const allowsAny = ({ allowed, also }) => !!also.length || optionalCategories.some(category => allowed[category]);
/** The same day of the month, `months` later; the last day where that month is shorter. Milliseconds since 1970, UTC. */
function addMonths(at, months) {
    const date = new Date(at);
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + months);
    if (date.getUTCDate() !== day)
        date.setUTCDate(0);
    return +date;
}
/** Why a stored answer does not count any more at the moment `now`, if it does not. */
function staleness({ at, policy }, policyVersion, months, now) {
    if (policy !== policyVersion)
        return 'policy';
    // A clock that ran a little fast is forgiven; an answer from the far future is not an answer.
    return at > now + DAY || addMonths(at, months) <= now ? 'expired' : undefined;
}

export { addMonths, allowsAny, optionalCategories, permits, staleness, undecided };
