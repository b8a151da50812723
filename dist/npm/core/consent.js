/** The categories a visitor may allow one by one; "necessary" is never asked about. */
const optionalCategories = ['functional', 'analytics', 'marketing'];
const DAY = 86_400_000;
/** Whether a service may run: its category is allowed, and the visitor was asked about the service itself. */
const permits = ({ allowed, asked }, { id, category }) => allowed[category] && asked.includes(id);
/** The same day of the month, `months` later; the last day where that month is shorter. Milliseconds since 1970, UTC. */
function addMonths(at, months) {
    const date = new Date(at);
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + months);
    if (date.getUTCDate() !== day)
        date.setUTCDate(0);
    return +date;
}
/** Whether a stored answer still counts at the moment `now`. */
const counts = ({ at, policy }, policyVersion, months, now) => 
// A clock that ran a little fast is forgiven; an answer from the far future is not an answer.
policy === policyVersion && at <= now + DAY && now < addMonths(at, months);

export { addMonths, counts, optionalCategories, permits };
