import { h } from 'preact';
import { Later } from './Later.js';
import { amount } from './life.js';
import { Stored } from './Stored.js';

/** What is always on: our own cookie. */
const NecessaryRow = ({ record: { cookieName, cookieMonths }, tag, texts }) => {
    const { necessary } = texts.categories;
    return (h("li", null,
        h("div", { class: "row" },
            h("h3", null, necessary.title),
            h("span", null, texts.always)),
        h("p", null, necessary.body),
        h("details", null,
            h("summary", null,
                h("span", null, texts.thisSite)),
            h("ul", { class: "services" },
                h("li", null,
                    h(Later, { draw: () => {
                            const life = amount(tag, cookieMonths, 'month', texts.life);
                            return h(Stored, { rows: [{ name: cookieName, purpose: texts.purposes.choice, life }] });
                        } }))))));
};

export { NecessaryRow };
