import { Component, h, render } from 'preact';
import { Banner } from './Banner.js';
import { createRoom } from './give-back-room.js';
import { Note } from './Note.js';
import css from '../src/ui/style.css.js';

/** Constructable sheets need no permission of a content security policy; a style element needs our nonce. */
function dress(root, text, nonce) {
    if ('adoptedStyleSheets' in root) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        return;
    }
    const style = document.createElement('style');
    style.nonce = nonce;
    style.textContent = text;
    root.append(style);
}
/** Puts the interface first in the page: first in reading and in focus order. */
function mount(given, tag, texts) {
    const context = {
        ...given,
        signalled: () => !!navigator.globalPrivacyControl &&
            given.categories().includes('marketing') &&
            !given.current.consent.allowed.marketing,
    };
    const host = document.createElement('div');
    // The documented hook for tools and block lists; `data-nosnippet` keeps the texts out of search results.
    host.dataset['askfirst'] = host.dataset['nosnippet'] = '';
    const root = host.attachShadow({ mode: 'open' });
    const room = createRoom(host);
    let Settings;
    let fetched;
    let state = { settings: false };
    const draw = () => {
        const { asking, settings, saved } = state;
        render([
            h("div", { role: "status" }, saved === undefined ? null : saved ? texts.saved : texts.unsaved),
            saved === false && h(Note, { text: texts.unsaved, label: texts.hide, onHide: hideNote }),
            asking && given.categories().length > 0 && (h(Banner, { context: context, tag: tag, texts: texts, reason: asking, hushed: settings && !!Settings })),
            settings && Settings && h(Settings, { context: context, labels: texts }),
        ], root);
        room.give(root.querySelector('.banner'));
    };
    /** The visitor has read that the choice could not be saved. */
    const hideNote = () => {
        state = { ...state, saved: undefined };
        draw();
    };
    draw();
    dress(root, css, context.nonce);
    return {
        async show(next) {
            state = next;
            context.place(host);
            draw();
            if (!state.settings || Settings)
                return;
            // Two clicks while they are on their way fetch them once; a click after a failure tries again.
            fetched ??= context.loadSettings({ h, Component });
            try {
                const part = await fetched;
                if (!Settings)
                    dress(root, part.css, context.nonce);
                Settings = part.Settings;
                draw();
            }
            catch (error) {
                fetched = undefined;
                throw error;
            }
        },
        destroy() {
            state = { settings: false };
            draw();
            host.remove();
        },
    };
}

export { mount };
