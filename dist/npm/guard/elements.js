import { patch } from './patch.js';

/** Where elements have the addresses that they fetch. */
const ADDRESSES = {
    script: ['src'],
    img: ['src', 'srcset'],
    iframe: ['src'],
    link: ['href'],
};
const SELECTOR = 'script[src], img[src], img[srcset], iframe[src], link[href]';
const INSERTIONS = 'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement';
/** A script that waits for somebody already, in markup of ours or of another tool, is left alone. */
const runs = (script) => /^$|javascript|module/i.test(script.type);
/** Stops what elements fetch: those that come by the parser, by script, or get their address later. Returns a function that ends it. */
function guardElements({ forbids, keep }) {
    /** The addresses that elements wait for, by attribute. The page may have set another one since. */
    const wanted = new WeakMap();
    /** Whose permission an element lacks for an address. A `srcset` is several. */
    const lacks = (element, name, value) => {
        const script = element instanceof HTMLScriptElement;
        if (script && !runs(element))
            return undefined;
        const addresses = name === 'srcset' ? `${value}`.split(/[\s,]+/) : [`${value}`];
        return addresses.map(address => forbids(address, script)).find(owners => owners);
    };
    /** Whether an element must not get this address now. It will get it when it may. */
    const stops = (element, name, value) => {
        const owners = ADDRESSES[element.localName]?.includes(name) ? lacks(element, name, value) : undefined;
        const waits = wanted.get(element) ?? {};
        if (owners)
            wanted.set(element, waits);
        waits[name] = value;
        if (!owners)
            return false;
        keep(owners, () => {
            if (waits[name] === value)
                element.setAttribute(name, value);
        });
        return true;
    };
    /** A script that the parser or an insertion is about to run. Its address stays, as Trusted Types would refuse it later. */
    const stopScript = (script) => {
        const owners = lacks(script, 'src', script.src);
        if (!owners)
            return;
        const type = script.getAttribute('type');
        script.type = 'text/plain';
        keep(owners, () => {
            if (type === null)
                script.removeAttribute('type');
            else
                script.type = type;
            // Without the parser a script would run as soon as it arrives; these run in the order of the page.
            if (!script.hasAttribute('async'))
                script.async = false;
            // It never ran, so it may still: putting it in anew runs it.
            script.replaceWith(script);
        });
    };
    const look = (element) => {
        if (element instanceof HTMLScriptElement)
            return stopScript(element);
        for (const name of ADDRESSES[element.localName] ?? []) {
            const value = element.getAttribute(name);
            if (value && stops(element, name, value))
                element.removeAttribute(name);
        }
    };
    const { querySelectorAll, matches } = Element.prototype;
    const lookAt = (node) => {
        // From the prototypes: in a form, a field of that name would stand in the place of the method.
        if (node instanceof Element) {
            if (matches.call(node, SELECTOR))
                look(node);
            if (node.firstChild)
                querySelectorAll.call(node, SELECTOR).forEach(look);
        }
        else if (node instanceof DocumentFragment)
            node.querySelectorAll(SELECTOR).forEach(look);
    };
    const observer = new MutationObserver(records => {
        for (const { addedNodes } of records)
            addedNodes.forEach(lookAt);
    });
    observer.observe(document, { childList: true, subtree: true });
    const setter = (owner, name) => patch(owner, name, (set, self, [value]) => stops(self, name, value) || set(value));
    const ends = [
        setter(HTMLScriptElement.prototype, 'src'),
        setter(HTMLImageElement.prototype, 'src'),
        setter(HTMLImageElement.prototype, 'srcset'),
        setter(HTMLIFrameElement.prototype, 'src'),
        setter(HTMLLinkElement.prototype, 'href'),
        patch(Element.prototype, 'setAttribute', (set, self, given) => {
            const [name, value] = given;
            if (!stops(self, `${name}`.toLowerCase(), value))
                set(...given);
        }),
        // By the parser a script can be caught before it runs; by an insertion only before the insertion.
        ...[Node, Element, Document, DocumentFragment, CharacterData].flatMap(({ prototype }) => INSERTIONS.split(' ').map(name => patch(prototype, name, (insert, _self, given) => {
            given.forEach(lookAt);
            return insert(...given);
        }))),
    ];
    return () => {
        observer.disconnect();
        for (const end of ends)
            end();
    };
}

export { guardElements };
