import { isSpoken } from '../core/formats.js';

/** A country in words, by its ISO 3166 code. What is no code, as a site may write it by mistake, stays as it is. */
function countryName(tag, code) {
    try {
        if (!isSpoken(tag))
            return code;
        return new Intl.DisplayNames(tag, { type: 'region' }).of(code) ?? code;
    }
    catch {
        return code;
    }
}

export { countryName };
