import { h, Component } from 'preact';
import { Choices, Choice } from './Choices.js';
import { keepPageStill } from './keep-page-still.js';
import css from '../src/ui/settings.css.js';

/** One switch per category, and who is behind it. A native modal dialog: the browser keeps the focus inside. */
class Dialog extends Component {
    state = this.props.context.current.consent.allowed;
    dialog;
    release;
    componentDidMount() {
        this.dialog?.showModal();
        this.release = keepPageStill();
    }
    componentWillUnmount() {
        this.release?.();
        // An open dialog that leaves the page takes the focus with it; a closed one hands it back.
        this.dialog?.close();
    }
    category(category) {
        const { context, texts } = this.props;
        const { categories, on, off } = texts;
        const allowed = !!this.state[category];
        return (h("li", null,
            h("div", { class: "row" },
                h("h3", null,
                    h("label", { for: category }, categories[category].title)),
                h("span", { class: "switch" },
                    h("span", { "aria-hidden": "true" }, allowed ? on : off),
                    h("input", { type: "checkbox", role: "switch", id: category, "aria-describedby": `${category}-text`, checked: allowed, onChange: () => this.setState({ [category]: !allowed }) }))),
            h("p", { id: `${category}-text` }, categories[category].body),
            h("ul", null, context.services.map(service => service.category === category && (h("li", null,
                h("bdi", null, service.name),
                " ",
                service.vendor && h("bdi", null,
                    "(",
                    service.vendor,
                    ")")))))));
    }
    render({ context, tag, texts, labels }) {
        const { necessary } = texts.categories;
        const categories = context.categories();
        const { askfirst, closeSettings, current } = context;
        return (h("dialog", { "aria-labelledby": "settings", ref: dialog => {
                this.dialog = dialog;
            }, onClose: closeSettings, onClick: event => event.target === this.dialog && closeSettings() },
            h("div", { class: "head" },
                h("h2", { id: "settings", tabIndex: -1, autofocus: true }, texts.heading),
                h("button", { type: "button", "aria-label": texts.close, onClick: closeSettings }, "\u00D7"),
                h("p", null, texts.intro),
                context.signalled() && h("p", null, labels.privacyControl),
                current.reload && (h("p", null,
                    texts.waits,
                    ' ',
                    h("button", { type: "button", class: "link", onClick: current.reload }, texts.reload))),
                current.leftovers.length > 0 && (h("p", null, texts.leftovers.replace('{cookies}', new Intl.ListFormat(tag).format(current.leftovers))))),
            h("ul", { class: "body" },
                h("li", null,
                    h("div", { class: "row" },
                        h("h3", null, necessary.title),
                        h("span", null, texts.always)),
                    h("p", null, necessary.body)),
                categories.map(category => this.category(category))),
            categories.length > 0 && (h("div", { class: "foot" },
                h(Choices, { labels: labels, look: "quiet", onReject: askfirst.rejectAll, onAccept: askfirst.acceptAll }),
                h(Choice, { name: "save", label: texts.save, look: "filled", onChoose: () => askfirst.decide(this.state) })))));
    }
}
/** The settings in a language. They come in a file of their own, fetched when they are first opened. */
const createSettings = (tag, texts) => ({
    css,
    Settings: ({ context, labels }) => h(Dialog, { context: context, tag: tag, texts: texts, labels: labels }),
});

export { createSettings };
