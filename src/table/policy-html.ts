import { factsOf } from '../core/facts-of.js';
import { createReader } from '../core/options.js';
import { pickServices } from '../core/pick-services.js';
import { hasSoundFacts } from '../core/sound-facts.js';
import { embedFacts } from '../embeds/facts.js';
import { namedEmbeds } from '../embeds/named-embeds.js';
import { en } from '../i18n/en.js';
import type { StartOptions } from '../index.js';
import { report } from '../page/report.js';
import { facts } from '../services/facts.js';
import { describe } from './describe.js';
import { readHeading } from './heading.js';
import { ownWords } from './own-words.js';
import { toHtml } from './to-html.js';

/** The options of `start`, and what the elements of a page say as attributes. */
export interface PolicyOptions extends StartOptions {
  /** What the site shows in frames, by name: `youtube`, `vimeo`, `google-maps`, `instagram`, `phorest`. */
  embeds?: readonly string[];
  /** Level of the headings, 1 to 6. Default 2. */
  heading?: number;
}

/**
 * The cookie table as HTML, for a server: put it into `<div data-askfirst-policy>`, where askfirst adds the visitor's
 * choice. Needs no window. Wrong options are reported in the console and left out; nothing is thrown.
 */
export function policyHtml({ language = en, nonce: _, embeds = [], heading, ...options }: PolicyOptions): string {
  const read = createReader(options as Readonly<Record<string, unknown>>, report);
  const picked = pickServices(options as Readonly<Record<string, unknown>>, report, {});
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
