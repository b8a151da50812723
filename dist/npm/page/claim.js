/** A symbol, so that no element's name can stand for it and every copy of this file finds the same. */
const KEY = Symbol.for('askfirst');
/** Creates the one instance of this page. A second copy gets the first one's, and says so. */
function claim(create) {
    const page = document;
    const claimed = (page[KEY] ??= { ran: new Set() });
    if (claimed.instance)
        console.warn('askfirst: runs already. Remove one copy.');
    return (claimed.instance ??= create(claimed));
}

export { claim };
