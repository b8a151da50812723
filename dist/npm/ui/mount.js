import { render, h } from 'preact';
import { Banner } from './Banner.js';
import { createRoom } from './give-back-room.js';
import { Settings } from './Settings.js';
import css from '../src/ui/style.css.js';

/** Constructable sheets need no permission of a content security policy; a style element needs our nonce. */
function dress(root, nonce) {
    if ('adoptedStyleSheets' in root) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        return;
    }
    const style = document.createElement('style');
    style.nonce = nonce;
    style.textContent = css;
    root.append(style);
}
/** Puts the interface first in the page: first in reading and in focus order. */
function mount(context, language) {
    const host = document.createElement('div');
    // The documented hook for tools and block lists; `data-nosnippet` keeps the texts out of search results.
    host.dataset['askfirst'] = host.dataset['nosnippet'] = '';
    const root = host.attachShadow({ mode: 'open' });
    const room = createRoom();
    const { texts } = language;
    const draw = ({ asking, settings, saved }) => {
        render([
            h("div", { role: "status" }, saved === undefined ? null : saved ? texts.saved : texts.unsaved),
            asking && h(Banner, { context: context, language: language, hushed: settings }),
            settings && h(Settings, { context: context, language: language }),
        ], root);
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

export { mount };
