import { allowsAny, optionalCategories } from '../core/consent.js';
import { fill } from '../core/fill.js';
import { isolate, listsIn, datesIn } from '../core/formats.js';

/** What holds now, in a sentence. `categories`: those that the table has something in. `tag`: BCP 47, of the texts. */
function choice(consent, services, categories, tag, settings, texts) {
    const { decided, at, allowed, also } = consent;
    if (!decided)
        return texts.undecided;
    const isAll = categories.every(category => allowed[category]);
    const text = !allowsAny(consent) ? texts.rejected : isAll ? texts.accepted : texts.some;
    const names = [
        ...optionalCategories.filter(category => allowed[category]).map(category => settings.categories[category].title),
        ...services.filter(({ id }) => also.includes(id)).map(({ name }) => isolate(tag, name)),
    ];
    return fill(text, {
        date: datesIn(tag).format(at),
        names: listsIn(tag).format(names),
    });
}

export { choice };
