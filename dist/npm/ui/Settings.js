import { render, h, Component } from 'preact';
import { addMonths } from '../core/consent.js';
import { directionOf } from '../core/direction-of.js';
import { datesIn } from '../core/formats.js';
import { reword } from '../core/reword.js';
import { CategoryRow } from './CategoryRow.js';
import { choices, choice } from './choices.js';
import { keepPageStill } from './keep-page-still.js';
import { NecessaryRow } from './NecessaryRow.js';
import { Notices } from './Notices.js';
import { ownWords } from './own-words.js';
import { Reopen } from './Reopen.js';
import css from '../src/ui/settings.css.js';
import { storedSwitches, decisionOf } from './switches.js';

/** One switch per category, and who is behind it. A native modal dialog: the browser keeps the focus inside. */
class Dialog extends Component {
    state = storedSwitches(this.props.context);
    dialog;
    release;
    /** Choices are made in one place, for the banner too. Preact knows nothing of what stands in here. */
    fillFoot = (foot) => {
        const { context, labels, texts } = this.props;
        foot?.append(choices(labels, 'quiet', context.askfirst), 
        // Saves what the switches show, and nothing else.
        choice('save', texts.save, 'filled', () => context.askfirst.decide(decisionOf(context, this.state))));
    };
    componentDidMount() {
        this.dialog?.showModal();
        this.release = keepPageStill();
    }
    componentWillUnmount() {
        this.release?.();
        // An open dialog that leaves the page takes the focus with it; a closed one hands it back.
        this.dialog?.close();
    }
    render({ context, tag, texts, labels }, switches) {
        const { closeSettings } = context;
        const { cookieMonths } = context.record;
        const { decided, at } = context.current.consent;
        const categories = context.categories();
        // Not for who has no date yet: the first one takes Chromium 15 ms.
        const dates = decided && datesIn(tag);
        return (h("dialog", { lang: tag, dir: directionOf(tag), "aria-labelledby": "settings", ref: dialog => {
                this.dialog = dialog;
            }, onClose: closeSettings, onClick: event => event.target === this.dialog && closeSettings() },
            h("div", { class: "head" },
                h("h2", { id: "settings", tabIndex: -1, autofocus: true }, labels.settings),
                h("button", { type: "button", "aria-label": texts.close, onClick: closeSettings },
                    h("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" },
                        h("path", { d: "M5 5l14 14M19 5L5 19" }))),
                h("p", null, texts.intro)),
            h("ul", { class: "body" },
                h(Notices, { context: context, tag: tag, texts: texts, labels: labels }),
                h(NecessaryRow, { record: context.record, tag: tag, texts: texts }),
                categories.map(category => (h(CategoryRow, { category: category, context: context, tag: tag, texts: texts, separator: labels.and.more, switches: switches, onSwitch: changed => this.setState(changed) }))),
                dates && (h("li", null,
                    h("p", null, texts.lastChoice
                        .replace('{date}', dates.format(at))
                        .replace('{expiry}', dates.format(addMonths(at, cookieMonths))))))),
            categories.length > 0 && h("div", { class: "foot", ref: this.fillFoot })));
    }
}
/** The settings in a language. They come in a file of their own, fetched when they are first opened. */
const createSettings = (tag, texts, labels) => {
    let own;
    return {
        css,
        show(place, context, { settings, reopen, asking }) {
            own ??= {
                texts: reword(texts, ownWords(context, 'settings'), context.report, 'texts.settings'),
                // The banner has told already what is wrong with these.
                labels: reword(labels, ownWords(context, 'banner'), () => undefined, ''),
            };
            render([
                reopen && !asking && (h(Reopen, { label: own.labels.settings, tag: tag, hushed: settings, onOpen: context.askfirst.openSettings })),
                settings && h(Dialog, { context: context, tag: tag, ...own }),
            ], place);
        },
    };
};

export { createSettings };
