import { native } from '../page/native.js';

const NAMES = ['src', 'srcset', 'href', 'data'];
/** A held address. Throws what is none of the web. */
function webAddress(text) {
    const address = new URL(text, native('baseURI'));
    // Cleaners of visitors' markup let data attributes pass: here "javascript:" must not become an address.
    if (!/^https?:$/.test(address.protocol))
        throw text;
    return address;
}
/**
 * Gives an element the addresses that wait in `data-src`, `data-srcset`, `data-href` and `data-data`, or takes them away.
 * Throws if it has none. `quiet` brings an address into the form that tells the company least.
 */
function setAddresses(element, given, quiet = webAddress) {
    if (!NAMES.some(name => element.hasAttribute(`data-${name}`)))
        throw 'Put it into data-src';
    let changed = false;
    for (const name of NAMES) {
        const held = element.getAttribute(`data-${name}`);
        if (held === null)
            continue;
        const wanted = !given ? null : name === 'srcset' ? held : quiet(held).href;
        // Only then: a frame that gets its own address again loads again.
        if (element.getAttribute(name) === wanted)
            continue;
        changed = true;
        if (wanted === null)
            element.removeAttribute(name);
        else
            element.setAttribute(name, wanted);
    }
    if (!changed)
        return;
    // What was loaded goes with its place: a frame's page, a sheet's rules.
    if (!given)
        element.replaceWith(element);
    // An object that has once shown its words for want of an address never looks at one (Chromium).
    else if (element.localName === 'object')
        element.replaceWith(element.cloneNode(true));
    // A source that is there late counts only then.
    if (!given || element.localName === 'source')
        element.closest('video, audio')?.load();
}

export { setAddresses, webAddress };
