import { element } from '../page/element.js';
import { choices } from './choices.js';
import { bannerSentence } from './wording.js';

/** Not modal: it never blocks the page or takes the focus. `prepareSettings`: fetches them before they are asked for. */
function createBanner(context, tag, texts, look, prepareSettings) {
    const { askfirst, policyUrl } = context;
    const { layout, position } = look;
    let text = element('div', {});
    const section = element('section', {
        class: `banner ${layout} ${position}`,
        popover: layout !== 'inline' && 'manual',
        'aria-labelledby': 'ask',
    }, text, element('div', { class: 'actions' }, choices(texts, 'filled', askfirst), element('div', { class: 'more' }, element('button', {
        type: 'button',
        class: 'link',
        'data-choice': 'settings',
        'aria-haspopup': 'dialog',
        pointerover: prepareSettings,
        focus: prepareSettings,
        click: askfirst.openSettings,
    }, texts.choose), !!policyUrl && element('a', { class: 'link', href: policyUrl }, texts.policy))));
    return {
        section,
        update(reason) {
            const sentence = bannerSentence(tag, texts, context.categories(), context.services);
            const next = element('div', { class: 'text' }, element('h2', { id: 'ask' }, texts.heading), reason !== 'first' && element('p', {}, texts.again[reason]), element('p', {}, ...sentence.map(({ text, isName }) => (isName ? element('bdi', {}, text) : text))), context.signalled() && element('p', {}, texts.privacyControl));
            if (next.isEqualNode(text))
                return;
            text.replaceWith(next);
            text = next;
        },
    };
}

export { createBanner };
