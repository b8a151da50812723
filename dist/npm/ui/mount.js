import { Component, h, render } from 'preact';
import { Banner } from './Banner.js';
import { createHost } from './create-host.js';
import { dress } from './dress.js';
import { createRoom } from './give-back-room.js';
import { keepInPage } from './keep-in-page.js';
import { readLook } from './look.js';
import { Note } from './Note.js';
import { rewordBanner } from './own-words.js';
import css from '../src/ui/style.css.js';

/** How many times longer one of two equal choices may be than the other. */
const UNLIKE = 1.6;
/** Puts the interface first in the page: first in reading and in focus order. */
function mount(base, tag, given) {
    const context = {
        ...base,
        signalled: () => !!navigator.globalPrivacyControl &&
            base.categories().includes('marketing') &&
            !base.current.consent.allowed.marketing,
    };
    const texts = rewordBanner(given, context);
    const { reject, accept, outcomes, hide } = texts;
    const look = readLook(context.options, context.report);
    const host = createHost(look, tag);
    const root = host.attachShadow({ mode: 'open' });
    const room = createRoom(host);
    let part;
    let fetched;
    let state = { settings: false };
    /** What was decided, in a sentence. */
    const outcome = (saved) => {
        const { allowed, also } = context.current.consent;
        const rejected = context.categories().filter(category => !allowed[category]);
        if (!saved)
            return outcomes.failed;
        if (!rejected.length)
            return outcomes.accepted;
        return rejected.length < context.categories().length || also.length ? outcomes.saved : outcomes.rejected;
    };
    const draw = () => {
        const { asking, settings, saved, reopen } = state;
        const hushed = settings && !!part;
        render([
            h("div", { role: "status" }, saved === undefined ? null : outcome(saved)),
            saved === false && h(Note, { text: outcomes.failed, label: hide, onHide: hideNote }),
            asking && context.categories().length > 0 && (h(Banner, { context: context, tag: tag, texts: texts, look: look, reason: asking, hushed: hushed })),
            part && reopen && !asking && (h(part.Reopen, { label: texts.settings, hushed: hushed, onOpen: context.askfirst.openSettings })),
            part && settings && h(part.Settings, { context: context }),
        ], root);
        room.give(root.querySelector('[popover]'));
    };
    /** The visitor has read that the choice could not be saved. */
    const hideNote = () => {
        state = { ...state, saved: undefined };
        draw();
    };
    if (reject.length > accept.length * UNLIKE || accept.length > reject.length * UNLIKE) {
        context.report(`Make "${reject}" and "${accept}" more alike in length`);
    }
    draw();
    dress(root, css, context.nonce);
    let leave;
    /** Puts the interface where it belongs, and again when a router has swapped the page under it. */
    const place = () => {
        context.place(host);
        // Asked of the parent: a form may hide what the document can do behind a field of that name.
        if (look.layout === 'inline')
            host.parentElement?.querySelector('[data-askfirst-here]')?.prepend(host);
        leave ??= keepInPage(host, () => {
            place();
            draw();
        });
    };
    return {
        async show(next) {
            state = next;
            place();
            draw();
            if (part || !(state.settings || state.reopen))
                return;
            // Two clicks while they are on their way fetch them once; a click after a failure tries again.
            fetched ??= context.loadSettings({ h, Component });
            try {
                const arrived = await fetched;
                if (!part)
                    dress(root, arrived.css, context.nonce);
                part = arrived;
                draw();
            }
            catch (error) {
                fetched = undefined;
                throw error;
            }
        },
        destroy() {
            leave?.();
            state = { settings: false };
            draw();
            host.remove();
        },
    };
}

export { mount };
