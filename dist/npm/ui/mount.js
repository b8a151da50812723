import { element } from '../page/element.js';
import { onDemand } from '../page/on-demand.js';
import { createAccent } from './accent.js';
import { createBanner } from './banner.js';
import { createHost } from './create-host.js';
import { dress } from './dress.js';
import { createRoom } from './give-back-room.js';
import { keepInPage } from './keep-in-page.js';
import { readLook } from './look.js';
import { createNote } from './note.js';
import { rewordBanner } from './own-words.js';
import { present } from './present.js';
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
    const room = createRoom();
    const accent = createAccent(host, root, context.nonce);
    const fetchSettings = onDemand(context.loadSettings);
    let part;
    let state = { settings: false };
    const status = element('div', { role: 'status' });
    // Who points at the button, with a finger too, is about to click. If it does not come, the click tries again and tells.
    const banner = createBanner(context, tag, texts, look, () => fetchSettings().catch(() => { }));
    const note = createNote(outcomes.failed, hide, () => {
        state = { ...state, saved: undefined };
        draw();
    });
    /** Where the settings are drawn. */
    const rest = element('div', {});
    /** As large as the window. Inline, the banner has its place in the page instead. */
    const screen = element('div', { class: 'screen' }, rest);
    root.append(status, screen);
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
    /** Puts a section on the screen, or takes it off. */
    const toggle = (section, isShown) => {
        if (!isShown)
            return section.remove();
        if (!section.parentNode)
            (section.hasAttribute('popover') ? rest : screen).before(section);
        present(section);
    };
    const draw = () => {
        const { asking, settings, reopen, saved } = state;
        const said = saved === undefined ? '' : outcome(saved);
        // Written only when it changes: each time, a screen reader reads it out.
        if (status.textContent !== said)
            status.textContent = said;
        toggle(note, saved === false);
        if (asking)
            banner.update(asking);
        // It makes room for the settings without leaving the page: the focus comes back to it.
        banner.section.classList.toggle('hushed', settings && !!part);
        toggle(banner.section, !!asking && context.categories().length > 0);
        part?.show(rest, context, state);
        // To look for one is to have the browser style the page at once: not where nothing appears, as after a click.
        if (asking || settings || reopen)
            accent.follow();
        room.give(root.querySelector('[popover]'));
    };
    if (reject.length > accept.length * UNLIKE || accept.length > reject.length * UNLIKE) {
        context.report(`Make "${reject}" and "${accept}" more alike in length`);
    }
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
            // The browser took the open settings out of the top layer when they left the page. Without `close()`, which would end them.
            const dialog = rest.querySelector('dialog');
            dialog?.removeAttribute('open');
            dialog?.showModal();
        });
    };
    return {
        async show(next) {
            state = next;
            place();
            draw();
            if (part || !(state.settings || state.reopen))
                return;
            const arrived = await fetchSettings();
            if (!part)
                dress(root, arrived.css, context.nonce);
            part = arrived;
            draw();
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
