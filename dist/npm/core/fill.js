/** Fills `{name}` in a text. */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

export { fill };
