import { native } from './native.js';

/** The origin in place of what would say too much. */
const origin = () => `${location.origin}/`;
/**
 * Creates the answer to the question what a vendor may learn about the page's address. Once a page was sensitive, or came
 * from a page that is, the answer is always given: else the vendor would look for itself.
 *
 * `isHere`: whether the page is sensitive now. `at`: whether an address is.
 */
function createAddress(isHere, at) {
    let told = false;
    return () => {
        const here = isHere();
        const from = new URL(native('referrer') || location.href);
        told ||= here || (from.origin === location.origin && at(from));
        if (!told)
            return undefined;
        return {
            location: here ? origin() : location.href,
            title: here ? location.hostname : native('title'),
            referrer: origin(),
        };
    };
}

export { createAddress };
