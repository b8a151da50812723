import type { AskReason } from '../core/consent.js';
import type { BannerTexts } from '../i18n/language.js';
import { element } from '../page/element.js';
import { choices } from './choices.js';
import type { UiContext } from './contract.js';
import type { Look } from './look.js';
import { bannerSentence } from './wording.js';

/** The question. */
export interface Banner {
  readonly section: HTMLElement;
  /** Brings up to date what it says. It touches nothing where that is the same, and never a control: the focus stays. */
  update(reason: AskReason): void;
}

/** Not modal: it never blocks the page or takes the focus. `prepareSettings`: fetches them before they are asked for. */
export function createBanner(
  context: UiContext,
  tag: string,
  texts: BannerTexts,
  look: Look,
  prepareSettings: () => void,
): Banner {
  const { askfirst, policyUrl } = context;
  const { layout, position } = look;
  let text = element('div', {});
  const section = element(
    'section',
    {
      class: `banner ${layout} ${position}`,
      popover: layout !== 'inline' && 'manual',
      'aria-labelledby': 'ask',
    },
    text,
    element(
      'div',
      { class: 'actions' },
      choices(texts, 'filled', askfirst),
      element(
        'div',
        { class: 'more' },
        element(
          'button',
          {
            type: 'button',
            class: 'link',
            'data-choice': 'settings',
            'aria-haspopup': 'dialog',
            pointerover: prepareSettings,
            focus: prepareSettings,
            click: askfirst.openSettings,
          },
          texts.choose,
        ),
        !!policyUrl && element('a', { class: 'link', href: policyUrl }, texts.policy),
      ),
    ),
  );
  return {
    section,
    update(reason) {
      const sentence = bannerSentence(tag, texts, context.categories(), context.services);
      const next = element(
        'div',
        { class: 'text' },
        element('h2', { id: 'ask' }, texts.heading),
        reason !== 'first' && element('p', {}, texts.again[reason]),
        element('p', {}, ...sentence.map(({ text, isName }) => (isName ? element('bdi', {}, text) : text))),
        context.signalled() && element('p', {}, texts.privacyControl),
      );
      if (next.isEqualNode(text)) return;
      text.replaceWith(next);
      text = next;
    },
  };
}
