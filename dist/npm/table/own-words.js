import { reword } from '../core/reword.js';

/** The texts of the table, with the site's own words where it has some. `options`: those of `start`. */
function ownWords(options, settings, table, report) {
    const words = Object(options.texts);
    return [
        // The settings tell themselves what is wrong with these.
        reword(settings, words.settings, () => undefined, ''),
        reword(table, words.table, report, 'texts.table'),
    ];
}

export { ownWords };
