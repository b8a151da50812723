import { optionalCategories } from '../core/consent.js';
import { isolate } from '../core/formats.js';
import type { Facts, Service } from '../core/service.js';
import type { SettingsTexts, TableTexts } from '../i18n/language.js';
import { countryName } from '../ui/country-name.js';
import { isWebAddress } from '../ui/is-web-address.js';
import { leftBehind } from '../ui/left-behind.js';
import { amount } from '../ui/life.js';
import { type Part, part } from './part.js';

/** What the table tells about: a service, or the content of a frame. */
export type Told = Pick<Service, 'id' | 'category' | 'name' | 'vendor' | 'recording'>;

/** What the table lists. */
export interface TableContent {
  readonly services: readonly Told[];
  /** By the id of the service. */
  readonly facts: Readonly<Record<string, Partial<Facts>>>;
  /** Our own cookie: its name, and how many calendar months an answer counts. */
  readonly record: { readonly cookieName: string; readonly cookieMonths: number };
  /** Level of the headings, 1 to 6. */
  readonly heading: number;
  /** What holds now, in a sentence. Absent: nobody knows, as on a server. */
  readonly choice?: string;
}

/** One line: what is left, by whom, what for, and how long. */
type Row = Readonly<Record<keyof TableTexts['columns'], Part>>;

const code = (name: string) => part('code', { dir: 'ltr' }, name);

/**
 * The cookie table: the choice that holds and the way to change it, then each category with a table for each service.
 * Roles are told, as Safari forgets that a table is one when a style sheet changes its display.
 *
 * `tag`: BCP 47, of the texts.
 */
export function describe(content: TableContent, tag: string, settings: SettingsTexts, texts: TableTexts): Part[] {
  const { services, facts, record, heading } = content;
  const { name: nameLabel, ...otherLabels } = texts.columns;
  const others = Object.entries(otherLabels) as [Exclude<keyof Row, 'name'>, string][];
  const line = ({ name, ...row }: Row) =>
    part(
      'tr',
      { role: 'row' },
      part('th', { role: 'rowheader', scope: 'row' }, name),
      ...others.map(([key, label]) => part('td', { role: 'cell', 'data-label': label }, row[key])),
    );

  const table = (caption: string, rows: readonly Row[]) =>
    part(
      'table',
      { role: 'table' },
      part('caption', {}, caption),
      part(
        'thead',
        { role: 'rowgroup' },
        part(
          'tr',
          { role: 'row' },
          ...[nameLabel, ...Object.values(otherLabels)].map(label =>
            part('th', { role: 'columnheader', scope: 'col' }, label),
          ),
        ),
      ),
      part('tbody', { role: 'rowgroup' }, ...rows.map(line)),
    );

  const about = ({ id, name, vendor = name, recording }: Told): Part[] => {
    const known = facts[id] ?? {};
    const { country, privacy, unknown } = known;
    const owner = isolate(tag, vendor);
    const company = country ? `${owner} (${countryName(tag, country)})` : owner;
    const rows = leftBehind(known, tag, settings).map(({ name, place, purpose = '', life }) => ({
      name: code(name),
      company: place ? `${company}, ${isolate(tag, place)}` : company,
      purpose,
      life,
    }));
    const nameless = unknown ? settings.unknown : !rows.length && texts.nothing;
    const link =
      isWebAddress(privacy) &&
      part('a', { href: privacy, 'aria-label': `${settings.privacy}: ${vendor}` }, settings.privacy);
    return [
      table(name, [...rows, ...(nameless ? [{ name: nameless, company, purpose: '', life: '' }] : [])]),
      ...(recording ? [part('p', {}, settings.recording)] : []),
      ...(link ? [part('p', {}, link)] : []),
    ];
  };

  const section = (category: keyof SettingsTexts['categories'], ...tables: readonly Part[]): Part[] => [
    part(`h${heading}`, {}, settings.categories[category].title),
    part('p', {}, settings.categories[category].body),
    ...tables,
  ];

  return [
    part(
      'div',
      { class: 'askfirst-choice' },
      content.choice !== undefined && part('p', {}, content.choice),
      part('p', {}, texts.how),
      // Whatever bears this attribute opens the settings.
      part('button', { type: 'button', 'data-askfirst-open': '' }, texts.change),
    ),
    ...section(
      'necessary',
      table(settings.thisSite, [
        {
          name: code(record.cookieName),
          company: settings.thisSite,
          purpose: settings.purposes.choice,
          life: amount(tag, record.cookieMonths, 'month', settings.life),
        },
      ]),
    ),
    ...optionalCategories.flatMap(category => {
      const own = services.filter(service => service.category === category);
      return own.length ? section(category, ...own.flatMap(about)) : [];
    }),
  ];
}
