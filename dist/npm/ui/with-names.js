import { listsIn } from '../core/formats.js';

/** A sentence with a list of names in the place of its gap, as in `{cookies}`. `tag`: BCP 47, of the sentence. */
function withNames(sentence, gap, tag, names) {
    const list = listsIn(tag)
        .formatToParts(names)
        .map(({ type, value }) => ({ text: value, isName: type === 'element' }));
    return sentence.split(gap).flatMap((text, index) => [...(index ? list : []), { text, isName: false }]);
}

export { withNames };
