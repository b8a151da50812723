/** The names of all options but `services`, which is one on npm only; `language` is one of the script tag only. As a text: shorter. */
const listed = 'policyUrl policyVersion cookieName cookieDomain cookiePath cookieSecure cookieMonths sensitive consentMode urlPassthrough adsDataRedaction debug layout position scheme accent reopen moveFrom moveNames texts language';
/** One that is missing in the text makes this an error of types. */
const settings = listed.split(' ');
/** The names of options that `askfirst.js` knows. `names`: those of services. With any other `further.ts` is fetched, with `calls` too. */
const knownNames = (names) => [...settings, ...names];
/** Reports options that nobody knows. `names`: those of services. */
function checkNames(options, names, report) {
    const known = [...knownNames(names), 'calls'];
    for (const name of Object.keys(options)) {
        if (!known.includes(name))
            report(`Unknown "${name}". Known: ${known.join(', ')}`);
    }
}
/** What a value must look like as text, by the type of its example. */
const patterns = {
    string: /^(https?:\/\/\S+|[^\s:;]+)$/i,
    number: /^[1-9]\d{0,5}$/,
    boolean: /^(true|false)$/,
};
/** Whether a value counts. Says what is wrong and what would be right if not: the pattern where no example is at hand. */
function fits(name, value, pattern, example, report) {
    const fit = pattern.test(`${value}`);
    if (!fit)
        report(`${name}: "${value}" is not valid. It must look like "${example ?? pattern}"`);
    return fit;
}
/**
 * Options may come from attributes: numbers and flags may be texts. A value must look like its example does, or like
 * `pattern`.
 */
const createReader = (options, report) => (name, example, fallback, pattern = patterns[typeof example]) => {
    const value = options[name];
    if (value === undefined || !fits(name, value, pattern, example, report))
        return fallback;
    // Numbers and flags are JSON.
    return typeof example === 'string' ? `${value}` : JSON.parse(`${value}`);
};

export { checkNames, createReader, fits, knownNames };
