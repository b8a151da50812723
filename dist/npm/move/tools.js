import { catalogue } from './catalogue.js';

const attribute = (element, name) => element.getAttribute(name) ?? '';
/** Checked against `src/utils/scripts.js` of its repository and the 3.1.0 of npm. Each site names its own categories. */
const vanilla = {
    marked: 'script[data-category]',
    names: element => [attribute(element, 'data-category')],
    service: 'data-service',
    meanings: {
        necessary: 'necessary',
        functional: 'functional',
        functionality: 'functional',
        preferences: 'functional',
        analytics: 'analytics',
        statistics: 'analytics',
        performance: 'analytics',
        ad: 'marketing',
        ads: 'marketing',
        advertisement: 'marketing',
        advertising: 'marketing',
        marketing: 'marketing',
        targeting: 'marketing',
    },
};
/**
 * Checked against `src/consent-manager.js` of klaro 0.7.22. It names services and not categories: those of our catalogue
 * are known. `data-name` is a common word, so only what is held back counts.
 */
const klaro = {
    marked: 'script[type="text/plain"][data-name], [data-name][data-src], [data-name][data-href]',
    names: element => [attribute(element, 'data-name')],
    service: 'data-name',
    meanings: catalogue,
};
/**
 * Checked against support.cookiebot.com, article 360021304979: an element with several categories waits for all of them;
 * `ignore` and the address in `data-cookieblock-src` as public pages have them.
 */
const cookiebot = {
    marked: '[data-cookieconsent]',
    names: element => attribute(element, 'data-cookieconsent')
        .split(',')
        .map(name => name.trim())
        .filter(name => name !== 'ignore'),
    address: 'data-cookieblock-src',
    meanings: {
        necessary: 'necessary',
        preferences: 'functional',
        statistics: 'analytics',
        marketing: 'marketing',
    },
};
/**
 * Checked against my.onetrust.com, UUID-518074a1 (scripts), and public pages (frames, several groups in one class). That
 * several groups are all needed is not verified; it is the stricter reading.
 */
const onetrust = {
    marked: '[class*="optanon-category-"]:not([data-ot-ignore])',
    names: element => /(?:^|\s)optanon-category-([\w-]+)/.exec(attribute(element, 'class'))?.[1]?.split('-') ?? [],
    meanings: {
        C0001: 'necessary',
        C0002: 'analytics',
        C0003: 'functional',
        C0004: 'marketing',
        // Social media.
        C0005: 'marketing',
    },
};
/**
 * Checked against cookieyes.com/documentation/implement-prior-consent-using-cookieyes and a published script of theirs.
 * It also holds scripts of a running type, by patching the browser: those have run before anybody else can look.
 * `data-cky-src` is not verified.
 */
const cookieyes = {
    marked: '[data-cookieyes]',
    names: element => [attribute(element, 'data-cookieyes').replace('cookieyes-', '')],
    address: 'data-cky-src',
    meanings: {
        necessary: 'necessary',
        functional: 'functional',
        analytics: 'analytics',
        performance: 'analytics',
        advertisement: 'marketing',
    },
};
/** The tools whose markup is understood, by what the option `moveFrom` calls them. */
const tools = {
    'vanilla-cookieconsent': vanilla,
    klaro,
    cookiebot,
    onetrust,
    cookieyes,
};

export { tools };
