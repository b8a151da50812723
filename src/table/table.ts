import type { Askfirst } from '../api.js';
import type { Consent } from '../core/consent.js';
import { directionOf } from '../core/direction-of.js';
import { embedFacts } from '../embeds/facts.js';
import { namedEmbeds } from '../embeds/named-embeds.js';
import type { SettingsTexts, TableTexts } from '../i18n/language.js';
import { matching } from '../page/matching.js';
import { native } from '../page/native.js';
import { report } from '../page/report.js';
import { choice } from './choice.js';
import { describe, type TableContent } from './describe.js';
import { readHeading } from './heading.js';
import { ownWords } from './own-words.js';
import css from './table.css';
import { toNode } from './to-node.js';

/** What the table tells of. */
export type Content = Pick<TableContent, 'services' | 'facts' | 'record'>;

/** Where a site wants it. The attribute may name what the site shows in frames: `youtube google-maps`. */
const PLACES = '[data-askfirst-policy]';

/**
 * Fills each `<div data-askfirst-policy>` of the page, also those that come later, and keeps the choice in it up to date.
 * No shadow root: it shall look like the rest of the policy. Returns a function that ends it.
 */
export function createTable(
  { subscribe }: Pick<Askfirst, 'subscribe'>,
  { services, facts, record }: Content,
  options: { readonly texts?: object },
  tag: string,
  givenSettings: SettingsTexts,
  givenTexts: TableTexts,
): () => void {
  const [settings, texts] = ownWords(options, givenSettings, givenTexts, report);
  const tellers = new WeakMap<HTMLElement, (consent: Consent) => void>();
  let latest: Consent;

  const make = (place: HTMLElement) => {
    const { askfirstPolicy = '', askfirstHeading } = place.dataset;
    const embeds = namedEmbeds(askfirstPolicy.split(/\s+/).filter(Boolean), report);
    const told = [...services, ...embeds];
    const heading = readHeading(askfirstHeading, report);
    const parts = describe(
      { services: told, facts: { ...embedFacts, ...facts }, record, heading, choice: '' },
      tag,
      settings,
      texts,
    );
    place.lang = tag;
    place.dir = directionOf(tag);
    place.replaceChildren(...parts.map(toNode));
    const sentence = place.querySelector('p') as Element;
    // The sentence alone: the button beside it may have the focus.
    return (consent: Consent) => {
      const categories = told.map(({ category }) => category);
      sentence.textContent = choice(consent, told, categories, tag, settings, texts);
    };
  };

  const update = () => {
    for (const place of native('querySelectorAll')<HTMLElement>(PLACES)) {
      const tell = tellers.get(place) ?? make(place);
      tellers.set(place, tell);
      tell(latest);
    }
  };

  dress();
  const observer = new MutationObserver(records => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(holdsPlace))) update();
  });
  observer.observe(document, { childList: true, subtree: true });
  const end = subscribe(consent => {
    latest = consent;
    update();
  });
  return () => {
    observer.disconnect();
    end();
  };
}

const holdsPlace = (node: Node) => matching(node, PLACES).length > 0;

/** The widths of the columns. A browser without such sheets shows the table as it shows others of the site. */
function dress(): void {
  if (!('adoptedStyleSheets' in Document.prototype)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  Reflect.set(Document.prototype, 'adoptedStyleSheets', [...native('adoptedStyleSheets'), sheet], document);
}
