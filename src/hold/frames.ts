import { fill } from '../core/fill.js';
import { isolate, listsIn } from '../core/formats.js';
import { reword } from '../core/reword.js';
import { type Embed, embedOf } from '../embeds/embed.js';
import type { FrameTexts } from '../i18n/language.js';
import { setAddresses, webAddress } from './addresses.js';
import type { Held, HoldContext, IsDue, WaitsFor } from './contract.js';
import { createCovers } from './covers.js';
import { createPlaceholder } from './placeholder.js';

type HeldFrame = HTMLIFrameElement & Held;

/** Held frames, and objects, which are frames too; and what stands in for frames. */
export interface Frames {
  /** Shows the frame or its placeholder. */
  apply(frame: HTMLElement): void;
  /** To be told of every node that left its place: a placeholder goes with its frame, and comes back without. */
  left(node: Node): void;
  close(): void;
}

export function createFrames(
  context: HoldContext,
  waitsFor: WaitsFor,
  isDue: IsDue,
  embeds: readonly Embed[],
  tag: string,
  given: FrameTexts,
): Frames {
  const texts = reword(given, Object(context.options['texts'])['frames'], context.report, 'texts.frames');
  const quiet = (text: string) => {
    const address = webAddress(text);
    embedOf(address, embeds)?.quiet?.(address);
    return address;
  };
  /** Those that the visitor wants to see this time. */
  const shown = new WeakSet<HTMLIFrameElement>();
  const covers = createCovers();

  const cover = (frame: HeldFrame) => {
    const address = webAddress(frame.dataset['src'] as string);
    const embed = embedOf(address, embeds);
    const { name = address.hostname, vendor = name } = embed ?? {};
    const { title } = frame;
    const values = { name: isolate(tag, name), title: isolate(tag, title), company: isolate(tag, vendor) };
    const categories = waitsFor(frame) ?? [];
    const list = listsIn(tag).format(categories.map(category => texts.categories[category]));
    // There, a yes would show nothing.
    const helps = categories.length && !(context.sensitive() && categories.includes('marketing'));
    const elsewhere = embed?.elsewhere?.(address);

    return createPlaceholder({
      tag,
      nonce: context.nonce,
      options: context.options,
      // Who it comes from stands there at any size.
      heading: !title || title.includes(name) ? title || name : fill(texts.heading, values),
      body: fill(texts.body, values),
      once: texts.once,
      onOnce() {
        shown.add(frame);
        apply(frame);
      },
      always: helps ? fill(texts.always, { categories: list }) : undefined,
      onAlways: () => context.decide(Object.fromEntries(categories.map(category => [category, true]))),
      elsewhere: elsewhere && { href: elsewhere, text: fill(texts.elsewhere, values) },
    });
  };

  const apply = (element: HTMLElement) => {
    if (!(element instanceof HTMLIFrameElement)) return setAddresses(element, isDue(element as Held), quiet);
    const frame = element as HeldFrame;
    const due = isDue(frame);
    // What was allowed since counts no longer as shown this once.
    if (due) shown.delete(frame);
    const given = due || shown.has(frame);
    setAddresses(frame, given, quiet);
    if (given || !waitsFor(frame)) covers.remove(frame);
    else covers.put(frame, () => cover(frame));
  };

  return {
    apply,
    left: node => covers.left(node),
    close: covers.close,
  };
}
