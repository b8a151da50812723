import { h } from 'preact';
import { countryName } from './country-name.js';
import { isWebAddress } from './is-web-address.js';
import { leftBehind } from './left-behind.js';
import { Stored } from './Stored.js';
import { Switch } from './Switch.js';

/** A service: who is behind it, where, what it leaves in the browser, and its own switch. */
const ServiceRow = ({ service, facts = { unknown: true }, tag, texts, on, onSwitch }) => {
    const { id, name, vendor = name, recording } = service;
    const { country, privacy, unknown } = facts;
    const rows = leftBehind(facts, tag, texts);
    return (h("li", null,
        h("div", { class: "row" },
            h("h4", null,
                h("label", { for: id },
                    h("bdi", null, name))),
            onSwitch && h(Switch, { id: id, states: [on], texts: texts, text: `${id}-text`, onSwitch: onSwitch })),
        h("p", { id: `${id}-text` },
            h("bdi", null, vendor),
            country && ` (${countryName(tag, country)})`),
        recording && h("p", null, texts.recording),
        rows.length > 0 && h(Stored, { rows: rows }),
        unknown && h("p", null, texts.unknown),
        isWebAddress(privacy) && (h("a", { class: "link", href: privacy, target: "_blank", rel: "noopener noreferrer" }, texts.privacy))));
};

export { ServiceRow };
