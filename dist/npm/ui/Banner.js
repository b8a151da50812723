import { h } from 'preact';
import { Choices } from './Choices.js';
import { present } from './present.js';
import { bannerSentence } from './wording.js';

/** The question. Not modal: it never blocks the page or takes the focus. */
const Banner = ({ context, tag, texts, look, reason, hushed }) => {
    const { askfirst } = context;
    const { layout, position } = look;
    const inFlow = layout === 'inline';
    return (h("section", { class: `banner ${layout} ${position} ${hushed ? 'hushed' : ''}`, popover: inFlow ? undefined : 'manual', "aria-labelledby": "ask", ref: banner => present(inFlow ? null : banner) },
        h("div", { class: "text" },
            h("h2", { id: "ask" }, texts.heading),
            reason !== 'first' && h("p", null, texts.again[reason]),
            h("p", null, bannerSentence(tag, texts, context.categories(), context.services).map(({ text, isName }) => isName ? h("bdi", null, text) : text)),
            context.signalled() && h("p", null, texts.privacyControl)),
        h("div", { class: "actions" },
            h(Choices, { labels: texts, look: "filled", onReject: askfirst.rejectAll, onAccept: askfirst.acceptAll }),
            h("div", { class: "more" },
                h("button", { type: "button", class: "link", "data-choice": "settings", "aria-haspopup": "dialog", onClick: askfirst.openSettings }, texts.choose),
                context.policyUrl && (h("a", { class: "link", href: context.policyUrl }, texts.policy))))));
};

export { Banner };
