import { h } from 'preact';
import type { Language } from '../i18n/language.js';
import { Choices } from './Choices.js';
import type { UiContext } from './contract.js';
import { bannerSentence } from './wording.js';

/** Lifts the banner into the top layer, above anything a page can stack. Older browsers show it by its class. */
function present(banner: HTMLElement | null): void {
  if (!banner) return;
  if (!banner.showPopover) banner.classList.add('shown');
  else if (!banner.matches(':popover-open')) banner.showPopover();
}

interface BannerProps {
  context: UiContext;
  language: Language;
  /** Makes room for the settings without leaving the page: the focus comes back to it. */
  hushed: boolean;
}

/** The question. Not modal: it never blocks the page or takes the focus. */
export const Banner = ({ context, language, hushed }: BannerProps) => {
  const { texts } = language;
  const { askfirst } = context;
  return (
    <section class={hushed ? 'hushed' : ''} popover="manual" aria-labelledby="ask" ref={banner => present(banner)}>
      <div class="text">
        <h2 id="ask">{texts.heading}</h2>
        <p>{bannerSentence(language, context.categories(), context.services)}</p>
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
