import { optionalCategories } from './consent.js';

/*
 * An answer as text, for a cookie that a server can read too:
 *
 *   1~2~mwr2lmo0~analytics.marketing~google-analytics.hotjar
 *   |  |  |        |                  services that were asked about
 *   |  |  |       categories that are allowed
 *   |  |  when, in milliseconds since 1970, base 36
 *   |  version of the cookie policy
 *   version of this format
 *
 * Strict text and not JSON: pages patch `toJSON` and pollute prototypes. All characters stand in a cookie unescaped.
 */
const FORMAT = 1;
/** What a record is made of, and how long it may be. */
const SHAPE = /^[\w.~-]{7,999}$/;
const list = (text = '') => (text ? text.split('.') : []);
/** `at` in milliseconds since 1970. */
const encode = (policy, at, allowed, asked) => [FORMAT, policy, at.toString(36), allowed.join('.'), asked.join('.')].join('~');
/** The answer that a text holds. Anything that `encode` would not have written is no answer: null. */
function decode(text) {
    const [, policy, when = '', named, asked] = text.split('~');
    const at = Number.parseInt(when, 36);
    const allowed = { necessary: true };
    for (const category of optionalCategories)
        allowed[category] = list(named).includes(category);
    const consent = { decided: !!at, at, policy: Number(policy), allowed, asked: list(asked) };
    const again = encode(consent.policy, at, optionalCategories.filter(category => allowed[category]), consent.asked);
    return SHAPE.test(text) && again === text ? consent : null;
}
/** No answer: everything optional is off. */
const undecided = decode('1~0~0~~');
/**
 * The answer that counts where several records of the same name exist (a host cookie beside a domain cookie, or one on
 * a longer path): the newest. Two different ones of the same moment are no answer.
 */
function latest(texts) {
    const answers = [...new Set(texts)].map(decode).filter(answer => !!answer);
    const [newest, second] = answers.sort((a, b) => b.at - a.at);
    return newest && newest.at !== second?.at ? newest : null;
}

export { decode, encode, latest, undecided };
