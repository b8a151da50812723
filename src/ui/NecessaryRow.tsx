import { h } from 'preact';
import type { SettingsTexts } from '../i18n/language.js';
import type { UiContext } from './contract.js';
import { Later } from './Later.js';
import { amount } from './life.js';
import { Stored } from './Stored.js';

interface NecessaryRowProps extends Pick<UiContext, 'record'> {
  tag: string;
  texts: SettingsTexts;
}

/** What is always on: our own cookie. */
export const NecessaryRow = ({ record: { cookieName, cookieMonths }, tag, texts }: NecessaryRowProps) => {
  const { necessary } = texts.categories;
  return (
    <li>
      <div class="row">
        <h3>{necessary.title}</h3>
        <span>{texts.always}</span>
      </div>
      <p>{necessary.body}</p>
      <details>
        <summary>
          <span>{texts.thisSite}</span>
        </summary>
        <ul class="services">
          <li>
            <Later
              draw={() => {
                const life = amount(tag, cookieMonths, 'month', texts.life);
                return <Stored rows={[{ name: cookieName, purpose: texts.purposes.choice, life }]} />;
              }}
            />
          </li>
        </ul>
      </details>
    </li>
  );
};
