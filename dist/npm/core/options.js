/** What a value must look like as text, by the type of its example. */
const patterns = {
    string: /^(https?:\/\/\S+|[^\s:;]+)$/i,
    number: /^[1-9]\d{0,5}$/,
    boolean: /^(true|false)$/,
};
/** Whether a value counts. Says what is wrong and what would be right if not. */
function fits(name, value, pattern, example, report) {
    const fit = pattern.test(`${value}`);
    if (!fit)
        report(`${name}: "${value}" is not valid. Example: "${example}"`);
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

export { createReader, fits };
