import { matches } from '../core/sensitive.js';
import { native } from './native.js';
import { report } from './report.js';

/**
 * `option`: patterns of paths, as a list or as a text with commas. Anything else is reported, and then every page counts:
 * a mistake must not tell a vendor what a patient reads.
 */
function createSensitive(option) {
    let patterns = typeof option === 'string' ? option.split(',') : (option ?? []);
    if (!Array.isArray(patterns) || !patterns.every(pattern => /^\s*[/*]/.test(pattern))) {
        report(`sensitive: "${option}" is not valid. Example: "/treatments/*, /book". Until then all pages count`);
        patterns = ['*'];
    }
    const at = ({ pathname, search, hash }) => [pathname, pathname + search + hash].some(path => matches(patterns, path));
    return {
        at,
        here: () => at(location) || !!native('querySelector')('meta[name="askfirst"][content="sensitive"]'),
    };
}

export { createSensitive };
