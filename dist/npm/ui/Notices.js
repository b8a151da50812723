import { h } from 'preact';
import { withNames } from './with-names.js';

/** What the visitor should know before choosing: what is off whatever they choose, and what could not be undone. */
const Notices = ({ context, tag, texts, labels }) => {
    const { reload, leftovers } = context.current;
    const notices = [
        context.sensitive() && h("p", null, texts.sensitive),
        context.signalled() && h("p", null, labels.privacyControl),
        reload && (h("p", null,
            texts.waits,
            ' ',
            h("button", { type: "button", class: "link", onClick: reload }, texts.reload))),
        leftovers.length > 0 && (h("p", null, withNames(texts.leftovers, '{cookies}', tag, leftovers).map(({ text, isName }) => isName ? h("bdi", null, text) : text))),
    ].filter(Boolean);
    return notices.length ? h("li", { class: "notices" }, notices) : null;
};

export { Notices };
