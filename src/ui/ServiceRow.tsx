import { h } from 'preact';
import type { Facts, Service } from '../core/service.js';
import type { SettingsTexts } from '../i18n/language.js';
import { countryName } from './country-name.js';
import { isWebAddress } from './is-web-address.js';
import { leftBehind } from './left-behind.js';
import { Stored } from './Stored.js';
import { Switch } from './Switch.js';

interface ServiceRowProps {
  service: Service;
  /** Absent: nothing is known of it. */
  facts: Partial<Facts> | undefined;
  tag: string;
  texts: SettingsTexts;
  on: boolean;
  /** Absent: the switch of its category speaks for it. */
  onSwitch: ((on: boolean) => void) | undefined;
}

/** A service: who is behind it, where, what it leaves in the browser, and its own switch. */
export const ServiceRow = ({ service, facts = { unknown: true }, tag, texts, on, onSwitch }: ServiceRowProps) => {
  const { id, name, vendor = name, recording } = service;
  const { country, privacy, unknown } = facts;
  const rows = leftBehind(facts, tag, texts);
  return (
    <li>
      <div class="row">
        <h4>
          <label for={id}>
            <bdi>{name}</bdi>
          </label>
        </h4>
        {onSwitch && <Switch id={id} states={[on]} texts={texts} text={`${id}-text`} onSwitch={onSwitch} />}
      </div>
      <p id={`${id}-text`}>
        <bdi>{vendor}</bdi>
        {country && ` (${countryName(tag, country)})`}
      </p>
      {recording && <p>{texts.recording}</p>}
      {rows.length > 0 && <Stored rows={rows} />}
      {unknown && <p>{texts.unknown}</p>}
      {isWebAddress(privacy) && (
        <a class="link" href={privacy} target="_blank" rel="noopener noreferrer">
          {texts.privacy}
        </a>
      )}
    </li>
  );
};
