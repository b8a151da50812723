/**
 * Looks once per task and not per element, of which there may be thousands: all of the page is searched for the mark of a
 * sensitive one. With another answer or address it looks anew at once.
 */
function createAllowedNow(look, current) {
    let known;
    const forget = () => {
        known = undefined;
    };
    return {
        forget,
        allowed() {
            const { consent } = current;
            const { href } = location;
            if (known?.consent !== consent || known.href !== href) {
                known = { allowed: look(), consent, href };
                setTimeout(forget);
            }
            return known.allowed;
        },
    };
}

export { createAllowedNow };
