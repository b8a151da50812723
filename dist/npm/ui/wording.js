import { fill } from '../core/fill.js';

/** How many companies a sentence names before it counts the rest. */
const NAMED = 2;
/** The banner's sentence: what the optional cookies of this very site are for, and who sets them. */
function bannerSentence(tag, texts, categories, services) {
    const list = new Intl.ListFormat(tag);
    const companies = [...new Set(services.map(({ name, vendor = name }) => vendor))];
    const others = companies.length - NAMED;
    if (others > 1) {
        const text = texts.others[new Intl.PluralRules(tag).select(others)] ?? texts.others.other;
        companies.splice(NAMED, others, fill(text, { n: `${others}` }));
    }
    const names = list.formatToParts(companies).map(({ type, value }) => ({ text: value, isName: type === 'element' }));
    const sentence = fill(companies.length ? texts.body : texts.bodyAlone, {
        purposes: list.format(categories.map(category => texts.purposes[category])),
        companies: '{companies}',
    });
    return sentence.split('{companies}').flatMap((text, index) => [...(index ? names : []), { text, isName: false }]);
}

export { bannerSentence };
