import { directionOf } from '../core/direction-of.js';
import { native } from '../page/native.js';
import { paint } from './paint.js';
import css from '../src/hold/placeholder.css.js';

const make = (name, properties, ...children) => {
    const element = Object.assign(native('createElement')(name), properties);
    element.append(...children);
    return element;
};
const button = (className, text, onclick) => make('button', { type: 'button', className, onclick }, text);
/** What stands in for a held frame: who it comes from, what showing it means, and the ways to see it. */
function createPlaceholder({ tag, nonce, options, heading, body, once, onOnce, always, onAlways, elsewhere, }) {
    const more = make('p', { className: 'more' });
    if (always)
        more.append(button('link', always, onAlways));
    // The company need not learn from which page of the clinic somebody comes.
    if (elsewhere)
        more.append(make('a', { className: 'link', href: elsewhere.href, rel: 'noreferrer' }, elsewhere.text));
    const box = make('div', { className: 'box', lang: tag, dir: directionOf(tag), role: 'group', ariaLabel: heading, hidden: true }, make('div', {}, make('p', { className: 'heading' }, heading), make('p', { className: 'body' }, body), button('once', once, onOnce), more));
    const host = make('div', {});
    // Out of search results.
    host.dataset['nosnippet'] = '';
    paint(host, options);
    const root = host.attachShadow({ mode: 'open' });
    dress(root, nonce);
    root.append(box);
    return { host, box };
}
/** Constructable sheets need no permission of a content security policy; a style element needs our nonce. */
function dress(root, nonce) {
    if ('adoptedStyleSheets' in root) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
    }
    else
        root.append(make('style', { nonce }, css));
}

export { createPlaceholder };
