import { h } from 'preact';
import type { SettingsTexts } from '../i18n/language.js';
import type { Labels, UiContext } from './contract.js';
import { withNames } from './with-names.js';

interface NoticesProps {
  context: UiContext;
  tag: string;
  texts: SettingsTexts;
  labels: Labels;
}

/** What the visitor should know before choosing: what is off whatever they choose, and what could not be undone. */
export const Notices = ({ context, tag, texts, labels }: NoticesProps) => {
  const { reload, leftovers } = context.current;
  const notices = [
    context.sensitive() && <p>{texts.sensitive}</p>,
    context.signalled() && <p>{labels.privacyControl}</p>,
    reload && (
      <p>
        {texts.waits}{' '}
        <button type="button" class="link" onClick={reload}>
          {texts.reload}
        </button>
      </p>
    ),
    leftovers.length > 0 && (
      <p>
        {withNames(texts.leftovers, '{cookies}', tag, leftovers).map(({ text, isName }) =>
          isName ? <bdi>{text}</bdi> : text,
        )}
      </p>
    ),
  ].filter(Boolean);
  return notices.length ? <li class="notices">{notices}</li> : null;
};
