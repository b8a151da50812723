import { h } from 'preact';
import { Later } from './Later.js';
import { ServiceRow } from './ServiceRow.js';
import { Switch } from './Switch.js';
import { switchesOf } from './switches.js';

/** A category: what it does for whom, its switch, and, opened, each of its services. */
const CategoryRow = ({ category, context, tag, texts, separator, switches, onSwitch }) => {
    const { title, body } = texts.categories[category];
    const services = context.services.filter(service => service.category === category);
    const own = switchesOf(context, category);
    return (h("li", null,
        h("div", { class: "row" },
            h("h3", null,
                h("label", { for: category }, title)),
            h(Switch, { id: category, states: own.map(id => !!switches[id]), texts: texts, text: `${category}-text`, onSwitch: on => onSwitch(Object.fromEntries(own.map(id => [id, on]))) })),
        h("p", { id: `${category}-text` }, body),
        services.length > 0 && (h("details", null,
            h("summary", null,
                h("span", null, services.map(({ name }, index) => [index > 0 && separator, h("bdi", null, name)]))),
            h("ul", { class: "services" },
                h(Later, { draw: () => services.map(service => (h(ServiceRow, { service: service, facts: context.current.facts[service.id], tag: tag, texts: texts, on: !!switches[service.id], onSwitch: services.length > 1 ? on => onSwitch({ [service.id]: on }) : undefined }))) }))))));
};

export { CategoryRow };
