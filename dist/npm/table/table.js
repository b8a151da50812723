import { directionOf } from '../core/direction-of.js';
import { embedFacts } from '../embeds/facts.js';
import { namedEmbeds } from '../embeds/named-embeds.js';
import { matching } from '../page/matching.js';
import { native } from '../page/native.js';
import { report } from '../page/report.js';
import { choice } from './choice.js';
import { describe } from './describe.js';
import { readHeading } from './heading.js';
import { ownWords } from './own-words.js';
import css from '../src/table/table.css.js';
import { toNode } from './to-node.js';

/** Where a site wants it. The attribute may name what the site shows in frames: `youtube google-maps`. */
const PLACES = '[data-askfirst-policy]';
/**
 * Fills each `<div data-askfirst-policy>` of the page, also those that come later, and keeps the choice in it up to date.
 * No shadow root: it shall look like the rest of the policy. Returns a function that ends it.
 */
function createTable({ subscribe }, { services, facts, record }, options, tag, givenSettings, givenTexts) {
    const [settings, texts] = ownWords(options, givenSettings, givenTexts, report);
    const tellers = new WeakMap();
    let latest;
    const make = (place) => {
        const { askfirstPolicy = '', askfirstHeading } = place.dataset;
        const embeds = namedEmbeds(askfirstPolicy.split(/\s+/).filter(Boolean), report);
        const told = [...services, ...embeds];
        const heading = readHeading(askfirstHeading, report);
        const parts = describe({ services: told, facts: { ...embedFacts, ...facts }, record, heading, choice: '' }, tag, settings, texts);
        place.lang = tag;
        place.dir = directionOf(tag);
        place.replaceChildren(...parts.map(toNode));
        const sentence = place.querySelector('p');
        // The sentence alone: the button beside it may have the focus.
        return (consent) => {
            const categories = told.map(({ category }) => category);
            sentence.textContent = choice(consent, told, categories, tag, settings, texts);
        };
    };
    const update = () => {
        for (const place of native('querySelectorAll')(PLACES)) {
            const tell = tellers.get(place) ?? make(place);
            tellers.set(place, tell);
            tell(latest);
        }
    };
    dress();
    const observer = new MutationObserver(records => {
        if (records.some(({ addedNodes }) => [...addedNodes].some(holdsPlace)))
            update();
    });
    observer.observe(document, { childList: true, subtree: true });
    const end = subscribe(consent => {
        latest = consent;
        update();
    });
    return () => {
        observer.disconnect();
        end();
    };
}
const holdsPlace = (node) => matching(node, PLACES).length > 0;
/** The widths of the columns. A browser without such sheets shows the table as it shows others of the site. */
function dress() {
    if (!('adoptedStyleSheets' in Document.prototype))
        return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    Reflect.set(Document.prototype, 'adoptedStyleSheets', [...native('adoptedStyleSheets'), sheet], document);
}

export { createTable };
