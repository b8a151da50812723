import { h } from 'preact';
import type { OptionalCategory } from '../core/consent.js';
import type { SettingsTexts } from '../i18n/language.js';
import type { UiContext } from './contract.js';
import { Later } from './Later.js';
import { ServiceRow } from './ServiceRow.js';
import { Switch } from './Switch.js';
import { type Switches, switchesOf } from './switches.js';

interface CategoryRowProps {
  category: OptionalCategory;
  context: UiContext;
  tag: string;
  texts: SettingsTexts;
  /** What stands between the names of services. */
  separator: string;
  switches: Switches;
  onSwitch: (changed: Switches) => void;
}

/** A category: what it does for whom, its switch, and, opened, each of its services. */
export const CategoryRow = ({ category, context, tag, texts, separator, switches, onSwitch }: CategoryRowProps) => {
  const { title, body } = texts.categories[category];
  const services = context.services.filter(service => service.category === category);
  const own = switchesOf(context, category);
  return (
    <li>
      <div class="row">
        <h3>
          <label for={category}>{title}</label>
        </h3>
        <Switch
          id={category}
          states={own.map(id => !!switches[id])}
          texts={texts}
          text={`${category}-text`}
          onSwitch={on => onSwitch(Object.fromEntries(own.map(id => [id, on])))}
        />
      </div>
      <p id={`${category}-text`}>{body}</p>
      {services.length > 0 && (
        <details>
          <summary>
            <span>{services.map(({ name }, index) => [index > 0 && separator, <bdi>{name}</bdi>])}</span>
          </summary>
          <ul class="services">
            <Later
              draw={() =>
                services.map(service => (
                  <ServiceRow
                    service={service}
                    facts={context.current.facts[service.id]}
                    tag={tag}
                    texts={texts}
                    on={!!switches[service.id]}
                    onSwitch={services.length > 1 ? on => onSwitch({ [service.id]: on }) : undefined}
                  />
                ))
              }
            />
          </ul>
        </details>
      )}
    </li>
  );
};
