import { h } from 'preact';
import { Choices } from './Choices.js';
import { bannerSentence } from './wording.js';

/** Lifts the banner into the top layer, above anything a page can stack. Older browsers show it by its class. */
function present(banner) {
    if (!banner)
        return;
    if (!banner.showPopover)
        banner.classList.add('shown');
    else if (!banner.matches(':popover-open'))
        banner.showPopover();
}
/** The question. Not modal: it never blocks the page or takes the focus. */
const Banner = ({ context, language, hushed }) => {
    const { texts } = language;
    const { askfirst } = context;
    return (h("section", { class: hushed ? 'hushed' : '', popover: "manual", "aria-labelledby": "ask", ref: banner => present(banner) },
        h("div", { class: "text" },
            h("h2", { id: "ask" }, texts.heading),
            h("p", null, bannerSentence(language, context.categories(), context.services))),
        h("div", { class: "actions" },
            h(Choices, { labels: texts, look: "filled", onReject: askfirst.rejectAll, onAccept: askfirst.acceptAll }),
            h("div", { class: "more" },
                h("button", { type: "button", class: "link", "data-choice": "settings", "aria-haspopup": "dialog", onClick: askfirst.openSettings }, texts.choose),
                context.policyUrl && (h("a", { class: "link", href: context.policyUrl }, texts.policy))))));
};

export { Banner };
