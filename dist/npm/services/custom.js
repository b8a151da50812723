const isListOf = (list, isOne) => Array.isArray(list) && list.every(isOne);
/** Also: not the name of a member that every object has. */
const PURPOSE = /^(undefined|visitor|visit|source|advertise|record|number|limit|choice|security|technical)$/;
const isStored = (each) => {
    const { name, purpose } = Object(each);
    return typeof name === 'string' && PURPOSE.test(purpose);
};
/** Whether what was written as facts has their form. In JSON anything may stand there, and others read it unasked. */
const areFacts = ({ hosts, cookies, storage }) => isListOf(Object.values(Object(hosts)), sources => isListOf(sources, source => typeof source === 'string')) &&
    [cookies, storage].every(list => isListOf(list, isStored));
/**
 * A service that no file here knows, as a site describes it. One that takes more than a script is a `Service` object of
 * the site's own, on npm.
 *
 * Withdrawal: the page reloads.
 */
const custom = ({ id, category, name = id, vendor, script, ...more }) => {
    const facts = { hosts: { script: ['{origin}'] }, cookies: [], storage: [], ...more };
    return {
        id,
        category,
        name: `${name}`,
        ...(vendor && { vendor: `${vendor}` }),
        account: {
            value: areFacts(facts) ? `${id} ${category} ${script}` : `${id} with ${JSON.stringify(more)}`,
            pattern: /^[a-z][a-z0-9-]* (functional|analytics|marketing) https:\/\/[^\s"'<>]+$/,
            example: 'my-chat functional https://chat.example.com/chat.js',
        },
        facts,
        script,
    };
};

export { custom };
