import { h } from 'preact';
import type { AskReason } from '../core/consent.js';
import type { BannerTexts } from '../i18n/language.js';
import { Choices } from './Choices.js';
import type { UiContext } from './contract.js';
import type { Look } from './look.js';
import { present } from './present.js';
import { bannerSentence } from './wording.js';

interface BannerProps {
  context: UiContext;
  tag: string;
  texts: BannerTexts;
  look: Look;
  reason: AskReason;
  /** Makes room for the settings without leaving the page: the focus comes back to it. */
  hushed: boolean;
}

/** The question. Not modal: it never blocks the page or takes the focus. */
export const Banner = ({ context, tag, texts, look, reason, hushed }: BannerProps) => {
  const { askfirst } = context;
  const { layout, position } = look;
  const inFlow = layout === 'inline';
  return (
    <section
      class={`banner ${layout} ${position} ${hushed ? 'hushed' : ''}`}
      popover={inFlow ? undefined : 'manual'}
      aria-labelledby="ask"
      ref={banner => present(inFlow ? null : banner)}
    >
      <div class="text">
        <h2 id="ask">{texts.heading}</h2>
        {reason !== 'first' && <p>{texts.again[reason]}</p>}
        <p>
          {bannerSentence(tag, texts, context.categories(), context.services).map(({ text, isName }) =>
            isName ? <bdi>{text}</bdi> : text,
          )}
        </p>
        {context.signalled() && <p>{texts.privacyControl}</p>}
      </div>
      <div class="actions">
        <Choices labels={texts} look="filled" onReject={askfirst.rejectAll} onAccept={askfirst.acceptAll} />
        <div class="more">
          <button
            type="button"
            class="link"
            data-choice="settings"
            aria-haspopup="dialog"
            onClick={askfirst.openSettings}
          >
            {texts.choose}
          </button>
          {context.policyUrl && (
            <a class="link" href={context.policyUrl}>
              {texts.policy}
            </a>
          )}
        </div>
      </div>
    </section>
  );
};
