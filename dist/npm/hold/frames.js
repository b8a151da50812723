import { fill } from '../core/fill.js';
import { reword } from '../core/reword.js';
import { embedOf } from '../embeds/embed.js';
import { setAddresses, webAddress } from './addresses.js';
import { createCovers } from './covers.js';
import { createPlaceholder } from './placeholder.js';

function createFrames(context, waitsFor, isDue, embeds, tag, given) {
    const texts = reword(given, Object(context.options['texts'])['frames'], context.report, 'texts.frames');
    const quiet = (text) => {
        const address = webAddress(text);
        embedOf(address, embeds)?.quiet?.(address);
        return address;
    };
    /** Those that the visitor wants to see this time. */
    const shown = new WeakSet();
    const covers = createCovers();
    const cover = (frame) => {
        const address = webAddress(frame.dataset['src']);
        const embed = embedOf(address, embeds);
        const { name = address.hostname, vendor: company = name } = embed ?? {};
        const { title } = frame;
        const categories = waitsFor(frame) ?? [];
        const list = new Intl.ListFormat(tag).format(categories.map(category => texts.categories[category]));
        // There, a yes would show nothing.
        const helps = categories.length && !(context.sensitive() && categories.includes('marketing'));
        const elsewhere = embed?.elsewhere?.(address);
        return createPlaceholder({
            tag,
            nonce: context.nonce,
            // Who it comes from stands there at any size.
            heading: !title || title.includes(name) ? title || name : fill(texts.heading, { name, title }),
            body: fill(texts.body, { company }),
            once: texts.once,
            onOnce() {
                shown.add(frame);
                apply(frame);
            },
            always: helps ? fill(texts.always, { categories: list }) : undefined,
            onAlways: () => context.decide(Object.fromEntries(categories.map(category => [category, true]))),
            elsewhere: elsewhere && { href: elsewhere, text: fill(texts.elsewhere, { name }) },
        });
    };
    const apply = (element) => {
        if (!(element instanceof HTMLIFrameElement))
            return setAddresses(element, isDue(element), quiet);
        const frame = element;
        const due = isDue(frame);
        // What was allowed since counts no longer as shown this once.
        if (due)
            shown.delete(frame);
        const given = due || shown.has(frame);
        setAddresses(frame, given, quiet);
        if (given || !waitsFor(frame))
            covers.remove(frame);
        else
            covers.put(frame, () => cover(frame));
    };
    return {
        apply,
        left: node => covers.left(node),
        close: covers.close,
    };
}

export { createFrames };
