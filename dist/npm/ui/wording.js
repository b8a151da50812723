import { fill } from '../core/fill.js';
import { joinList } from '../core/join-list.js';

/** How many companies a sentence names before it counts the rest. */
const NAMED = 2;
/** Languages that write digits of their own. The others go without a format, whose first use takes Chromium 15 ms. */
const OWN_DIGITS = /^(bn|fa)$/;
/**
 * The form of a text for a count above one. The rules of a language are asked only where its forms differ there: their
 * first use takes Chromium half a millisecond.
 */
function countForm(tag, forms, count) {
    const { other } = forms;
    const differ = Object.entries(forms).some(([rule, text]) => rule !== 'one' && text !== other);
    return (differ && forms[new Intl.PluralRules(tag).select(count)]) || other;
}
/** The banner's sentence: what the optional cookies of this very site are for, and who sets them. */
function bannerSentence(tag, texts, categories, services) {
    const companies = [...new Set(services.map(({ name, vendor = name }) => vendor))];
    const others = companies.length - NAMED;
    if (others > 1) {
        const text = countForm(tag, texts.others, others);
        companies.splice(NAMED, others, fill(text, { n: OWN_DIGITS.test(tag) ? new Intl.NumberFormat(tag).format(others) : `${others}` }));
    }
    const names = joinList(companies, texts.and).map((text, index) => ({ text, isName: index % 2 === 0 }));
    const sentence = fill(companies.length ? texts.body : texts.bodyAlone, {
        purposes: joinList(categories.map(category => texts.purposes[category]), texts.and).join(''),
        companies: '{companies}',
    });
    return sentence.split('{companies}').flatMap((text, index) => [...(index ? names : []), { text, isName: false }]);
}

export { OWN_DIGITS, bannerSentence };
