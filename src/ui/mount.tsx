import { h, render } from 'preact';
import type { Language } from '../i18n/language.js';
import { Banner } from './Banner.js';
import type { Ui, UiContext, UiState } from './contract.js';
import { createRoom } from './give-back-room.js';
import { Settings } from './Settings.js';
import css from './style.css';

/** Constructable sheets need no permission of a content security policy; a style element needs our nonce. */
function dress(root: ShadowRoot, nonce: string): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.nonce = nonce;
  style.textContent = css;
  (root as ShadowRoot).append(style);
}

/** Puts the interface first in the page: first in reading and in focus order. */
export function mount(context: UiContext, language: Language): Ui {
  const host = document.createElement('div');
  // The documented hook for tools and block lists; `data-nosnippet` keeps the texts out of search results.
  host.dataset['askfirst'] = host.dataset['nosnippet'] = '';
  const root = host.attachShadow({ mode: 'open' });
  const room = createRoom();
  const { texts } = language;

  const draw = ({ asking, settings, saved }: UiState) => {
    render(
      [
        <div role="status">{saved === undefined ? null : saved ? texts.saved : texts.unsaved}</div>,
        asking && <Banner context={context} language={language} hushed={settings} />,
        settings && <Settings context={context} language={language} />,
      ],
      root,
    );
    room.give(root.querySelector('section'));
  };

  const nothing = { asking: false, settings: false };
  draw(nothing);
  dress(root, context.nonce);

  return {
    show(state) {
      context.place(host);
      draw(state);
    },
    destroy() {
      draw(nothing);
      host.remove();
    },
  };
}
