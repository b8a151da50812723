const CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'];
/** The option `moveNames`, which is JSON where it stands in an attribute. */
function readNames(option, report) {
    const names = new Map();
    try {
        const given = typeof option === 'string' ? JSON.parse(option) : option;
        for (const [name, category] of Object.entries(given ?? {})) {
            if (CATEGORIES.includes(category))
                names.set(name, category);
            else
                report(`moveNames: "${category}" is not valid for "${name}". Known: ${CATEGORIES.join(', ')}`);
        }
    }
    catch (error) {
        report('moveNames is not valid. Example: {"statistics": "analytics"}', error);
    }
    return names;
}
/** `known`: what the tool's own names mean. The site's word, in `option`, goes before. */
function createMeanings(known, option, report) {
    const names = readNames(option, report);
    return name => names.get(name) ?? (Object.hasOwn(known, name) ? known[name] : undefined);
}

export { createMeanings };
