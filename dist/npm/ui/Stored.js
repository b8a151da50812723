import { h } from 'preact';

/** What is left in the browser, a line for each. */
const Stored = ({ rows }) => (h("ul", { class: "stored" }, rows.map(({ name, place, purpose, life }) => (h("li", null,
    h("div", null,
        h("code", { dir: "ltr" }, name),
        place && ` (${place})`),
    h("span", null, purpose),
    h("span", null, life))))));

export { Stored };
