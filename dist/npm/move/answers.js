/** As `Date.prototype.toISOString` writes it. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const isTexts = (value) => Array.isArray(value) && value.every(each => typeof each === 'string');
/** The own properties of what a text holds: pages pollute prototypes. */
const entries = (value) => new Map(Object.entries(Object(value)));
/**
 * JSON, percent-encoded. `services` has each category that was asked about, with the services in it that were allowed.
 * Those that were refused are not told: so a category that has services does not count as allowed, nor as refused.
 * Checked against `src/utils/cookies.js` of its repository and the 3.1.0 of npm.
 */
function readVanilla(text) {
    const record = entries(JSON.parse(text));
    const [allowed, moment] = [record.get('categories'), record.get('lastConsentTimestamp')];
    const services = entries(record.get('services'));
    if (!isTexts(allowed) || typeof moment !== 'string' || !MOMENT.test(moment))
        return null;
    if (![...services.values()].every(isTexts) || !allowed.every(name => services.has(name)))
        return null;
    const plain = [...services].filter(([name, some]) => !(allowed.includes(name) && isTexts(some) && some.length));
    return { at: Date.parse(moment), given: new Map(plain.map(([name]) => [name, allowed.includes(name)])) };
}
/** What Cookiebot writes after a click. An answer that it only inferred has another `method`, and the stamp -1. */
const COOKIEBOT = /^\{stamp:'[\w+/]{20,}=*',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'explicit',ver:\d+,utc:(\d{13})(,\w+:'[^']*')*\}$/;
/** No JSON, though it looks like it; percent-encoded or not. Checked against cookies in public code, 2023 to 2025. */
function readCookiebot(text) {
    const [, preferences, statistics, marketing, at] = COOKIEBOT.exec(text) ?? [];
    const given = Object.entries({ preferences, statistics, marketing });
    return at ? { at: Number(at), given: new Map(given.map(([name, value]) => [name, value === 'true'])) } : null;
}
/**
 * The tools whose answers can count here. klaro (0.7.22) stores names and no date. The one date in CookieYes's cookie,
 * `lastRenewedDate`, is when the site has last asked everybody anew (as its script shows), not when the visitor answered.
 * An answer of an unknown age is none.
 */
const answers = {
    'vanilla-cookieconsent': { cookie: 'cc_cookie', read: readVanilla },
    cookiebot: { cookie: 'CookieConsent', read: readCookiebot },
};
/** The answer among the values of a tool's cookie. Two different ones, or anything odd: null. */
function answerIn(values, read) {
    const [value, another] = new Set(values);
    if (value === undefined || another !== undefined)
        return null;
    try {
        return read(decodeURIComponent(value));
    }
    catch {
        // No such encoding, or no JSON.
        return null;
    }
}

export { answerIn, answers };
