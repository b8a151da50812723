import { reword } from '../core/reword.js';

/** The words that the site has of its own for the texts of a part. */
const ownWords = ({ options }, part) => Object(options['texts'])[part];
/** The banner in the site's own words, where it has some. Tells too if these stand in the wrong place. */
function rewordBanner(texts, context) {
    const { report, options } = context;
    const { banner, settings: _settings, frames: _frames, table: _table, ...others } = Object(options['texts']);
    // A text has no names but numbers.
    if (Object.keys(others).length) {
        report('texts must be an object, in the JSON block. Known: banner, settings, frames, table');
    }
    return reword(texts, banner, report, 'texts.banner');
}

export { ownWords, rewordBanner };
