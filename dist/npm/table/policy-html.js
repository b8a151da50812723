import { factsOf } from '../core/facts-of.js';
import { createReader } from '../core/options.js';
import { pickServices } from '../core/pick-services.js';
import { hasSoundFacts } from '../core/sound-facts.js';
import { embedFacts } from '../embeds/facts.js';
import { namedEmbeds } from '../embeds/named-embeds.js';
import { en } from '../i18n/en.js';
import { report } from '../page/report.js';
import { facts } from '../services/facts.js';
import { describe } from './describe.js';
import { readHeading } from './heading.js';
import { ownWords } from './own-words.js';
import { toHtml } from './to-html.js';

/**
 * The cookie table as HTML, for a server: put it into `<div data-askfirst-policy>`, where askfirst adds the visitor's
 * choice. Needs no window. Wrong options are reported in the console and left out; nothing is thrown.
 */
function policyHtml({ language = en, nonce: _, embeds = [], heading, ...options }) {
    const read = createReader(options, report);
    const picked = pickServices(options, report, {});
    const services = picked.filter(service => hasSoundFacts(service, report));
    const content = {
        services: [...services, ...namedEmbeds(embeds, report)],
        facts: { ...embedFacts, ...factsOf(services, facts) },
        record: {
            cookieName: read('cookieName', 'askfirst', 'askfirst'),
            cookieMonths: read('cookieMonths', 6, 6, /^([1-9]|1[0-2])$/),
        },
        heading: readHeading(heading, report),
    };
    const [settings, table] = ownWords(options, language.settings, language.table, report);
    return describe(content, language.tag, settings, table).map(toHtml).join('');
}

export { policyHtml };
