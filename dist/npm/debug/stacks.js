import { patch } from '../guard/patch.js';
import { native } from '../page/native.js';

/** How many addresses are remembered. */
const LIMIT = 2000;
/** The calls that led here, innermost first, without our own. */
const callers = () => `${new Error().stack}`
    .split('\n')
    .filter(line => /:\d+:\d+\)?$/.test(line) && !line.includes('askfirst-debug'))
    .slice(0, 10)
    .join('\n');
/** Notes which calls gave the page an address to fetch. */
function watchCallers() {
    const stacks = new Map();
    const note = (address) => {
        if (!URL.canParse(`${address}`, native('baseURI')))
            return;
        const { href } = new URL(`${address}`, native('baseURI'));
        if (stacks.size < LIMIT)
            stacks.set(href, callers());
    };
    /** `argument`: which one is the address. */
    const watch = (owner, name, argument = 0) => patch(owner, name, (call, _self, given) => {
        const address = given[argument];
        note(address?.url ?? address);
        return call(...given);
    });
    const ends = [
        watch(window, 'fetch'),
        watch(Navigator.prototype, 'sendBeacon'),
        watch(XMLHttpRequest.prototype, 'open', 1),
        watch(Element.prototype, 'setAttribute', 1),
        watch(HTMLScriptElement.prototype, 'src'),
        watch(HTMLImageElement.prototype, 'src'),
        watch(HTMLIFrameElement.prototype, 'src'),
        watch(HTMLLinkElement.prototype, 'href'),
    ];
    return {
        stackOf: address => stacks.get(address),
        destroy() {
            for (const end of ends)
                end();
        },
    };
}

export { callers, watchCallers };
