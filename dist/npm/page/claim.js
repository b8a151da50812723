import { native } from './native.js';
import { report } from './report.js';

/** A symbol, so that no element's name can stand for it and every copy of this file finds the same. */
const KEY = Symbol.for('askfirst');
/** What this page remembers. */
function claimed() {
    const page = document;
    return (page[KEY] ??= { ran: new Set() });
}
/** Creates the one instance of this page. A second copy gets the first one's, and says so. */
function claim(create) {
    const page = claimed();
    const root = native('documentElement');
    // Written anew by document.open(), which ends every listener of ours, those of the banner's buttons too.
    if (page.root !== root)
        page.instance?.destroy();
    else if (page.instance)
        report('Remove the second copy');
    page.root = root;
    return (page.instance ??= create(page));
}

export { claim, claimed };
