import { optionalCategories } from '../core/consent.js';
import { isolate } from '../core/formats.js';
import { countryName } from '../ui/country-name.js';
import { isWebAddress } from '../ui/is-web-address.js';
import { leftBehind } from '../ui/left-behind.js';
import { amount } from '../ui/life.js';
import { part } from './part.js';

const code = (name) => part('code', { dir: 'ltr' }, name);
/**
 * The cookie table: the choice that holds and the way to change it, then each category with a table for each service.
 * Roles are told, as Safari forgets that a table is one when a style sheet changes its display.
 *
 * `tag`: BCP 47, of the texts.
 */
function describe(content, tag, settings, texts) {
    const { services, facts, record, heading } = content;
    const { name: nameLabel, ...otherLabels } = texts.columns;
    const others = Object.entries(otherLabels);
    const line = ({ name, ...row }) => part('tr', { role: 'row' }, part('th', { role: 'rowheader', scope: 'row' }, name), ...others.map(([key, label]) => part('td', { role: 'cell', 'data-label': label }, row[key])));
    const table = (caption, rows) => part('table', { role: 'table' }, part('caption', {}, caption), part('thead', { role: 'rowgroup' }, part('tr', { role: 'row' }, ...[nameLabel, ...Object.values(otherLabels)].map(label => part('th', { role: 'columnheader', scope: 'col' }, label)))), part('tbody', { role: 'rowgroup' }, ...rows.map(line)));
    const about = ({ id, name, vendor = name, recording }) => {
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
        const link = isWebAddress(privacy) &&
            part('a', { href: privacy, 'aria-label': `${settings.privacy}: ${vendor}` }, settings.privacy);
        return [
            table(name, [...rows, ...(nameless ? [{ name: nameless, company, purpose: '', life: '' }] : [])]),
            ...(recording ? [part('p', {}, settings.recording)] : []),
            ...(link ? [part('p', {}, link)] : []),
        ];
    };
    const section = (category, ...tables) => [
        part(`h${heading}`, {}, settings.categories[category].title),
        part('p', {}, settings.categories[category].body),
        ...tables,
    ];
    return [
        part('div', { class: 'askfirst-choice' }, content.choice !== undefined && part('p', {}, content.choice), part('p', {}, texts.how), 
        // Whatever bears this attribute opens the settings.
        part('button', { type: 'button', 'data-askfirst-open': '' }, texts.change)),
        ...section('necessary', table(settings.thisSite, [
            {
                name: code(record.cookieName),
                company: settings.thisSite,
                purpose: settings.purposes.choice,
                life: amount(tag, record.cookieMonths, 'month', settings.life),
            },
        ])),
        ...optionalCategories.flatMap(category => {
            const own = services.filter(service => service.category === category);
            return own.length ? section(category, ...own.flatMap(about)) : [];
        }),
    ];
}

export { describe };
