import { h } from 'preact';
import { life } from './life.js';
import { Stored } from './Stored.js';
import { Switch } from './Switch.js';

/** A service: who is behind it, where, what it leaves in the browser, and its own switch. */
const ServiceRow = ({ service, facts, tag, texts, on, onSwitch }) => {
    const { id, name, vendor = name, recording } = service;
    const { cookies = [], storage = [], country, privacy } = facts ?? {};
    const rows = [
        ...cookies.map(cookie => ({ ...cookie, without: texts.life.session })),
        ...storage.map(item => ({ ...item, without: texts.life.ever })),
    ].map(({ name, domain, purpose, maxAge, without }) => ({
        name: domain ? `${name} (${domain})` : name,
        purpose: purpose && texts.purposes[purpose],
        life: maxAge ? life(tag, maxAge) : without,
    }));
    return (h("li", null,
        h("div", { class: "row" },
            h("h4", null,
                h("label", { for: id },
                    h("bdi", null, name))),
            onSwitch && h(Switch, { id: id, states: [on], texts: texts, text: `${id}-text`, onSwitch: onSwitch })),
        h("p", { id: `${id}-text` },
            h("bdi", null, vendor),
            country && ` (${new Intl.DisplayNames(tag, { type: 'region' }).of(country)})`),
        recording && h("p", null, texts.recording),
        h(Stored, { rows: rows }),
        privacy && (h("a", { class: "link", href: privacy, target: "_blank", rel: "noopener noreferrer" }, texts.privacy))));
};

export { ServiceRow };
