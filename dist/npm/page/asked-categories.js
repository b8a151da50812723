import { optionalCategories } from '../core/consent.js';
import { native } from './native.js';

/** Creates what tells the categories that there is something to ask about: services, stopped snippets, held markup. */
const createCategories = (services, page) => () => {
    const subjects = [...services, ...(page.guard?.found ?? [])];
    const known = subjects.flatMap(({ needs, category }) => needs ?? category);
    return optionalCategories.filter(category => known.includes(category) || native('querySelector')(`[data-askfirst*=${category}]`));
};

export { createCategories };
