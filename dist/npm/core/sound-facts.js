const isListOf = (list, isOne) => Array.isArray(list) && list.every(isOne);
/** Also: not the name of a member that every object has. */
const PURPOSE = /^(undefined|visitor|visit|source|advertise|retarget|email|record|calls|number|limit|choice|security|technical)$/;
const isStored = (each) => {
    const { name, purpose } = Object(each);
    return typeof name === 'string' && PURPOSE.test(purpose);
};
const areFacts = ({ hosts, cookies, storage }) => isListOf(Object.values(Object(hosts)), sources => isListOf(sources, source => typeof source === 'string')) &&
    [cookies, storage].every(list => isListOf(list, isStored));
/**
 * Whether what a service of the site's own brings as facts has their form; says so if not. In JSON anything may stand
 * there, and others read it unasked.
 */
function hasSoundFacts({ id, facts }, report) {
    const sound = !facts || areFacts(facts);
    if (!sound)
        report(`${id}: ${JSON.stringify(facts)} are no facts. Example: "cookies": [{ "name": "chat" }]`);
    return sound;
}

export { hasSoundFacts };
