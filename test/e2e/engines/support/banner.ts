import { expect } from './fixtures';
import type { Window } from './visitor';

export type Choice = 'accept' | 'reject' | 'settings' | 'save';

/** What a person sees of askfirst. */
export type Shown = 'banner' | 'settings' | 'nothing';

/** What is shown on the page now. By the natives: the page may have elements of their names. */
export const shown = (visitor: Window): Promise<Shown> =>
  visitor.run(() => {
    const root = Document.prototype.querySelector.call(document, '[data-askfirst]')?.shadowRoot;
    const isSeen = (selector: string) =>
      [...(root?.querySelectorAll(selector) ?? [])].some(
        element => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible',
      );
    return isSeen('dialog[open]') ? 'settings' : isSeen('section [data-choice="reject"]') ? 'banner' : 'nothing';
  });

/** Waits until this is shown. */
export const expectShown = (visitor: Window, what: Shown) => expect.poll(() => shown(visitor)).toBe(what);

/** The middle of the button, once nothing lies over it. Throws while it is not to be clicked. */
const middleOf = (visitor: Window, choice: Choice) =>
  visitor.run(hook => {
    const host = Document.prototype.querySelector.call(document, '[data-askfirst]') as Element;
    const root = host.shadowRoot as ShadowRoot;
    const button = [...root.querySelectorAll(`[data-choice="${hook}"]`)]
      .filter(one => one.getClientRects().length)
      .pop();
    if (!button) return undefined;
    const { left, top, width, height } = button.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return Document.prototype.elementFromPoint.call(document, x, y) === host &&
      root.elementFromPoint(x, y)?.closest('[data-choice]') === button
      ? { x, y }
      : undefined;
  }, choice);

/** Clicks a button of the banner, or of the settings if they are open, where it is seen. */
export async function choose(visitor: Window, choice: Choice): Promise<void> {
  let place: { x: number; y: number } | undefined;
  await expect
    .poll(async () => {
      const before = place;
      place = await middleOf(visitor, choice).catch(() => undefined);
      return place && before && place.x === before.x && place.y === before.y;
    }, `the button "${choice}" can be clicked`)
    .toBe(true);
  if (place) await visitor.clickAt(place.x, place.y);
}

/** Clicks an element of the page, which must be in sight. */
export async function clickOn(visitor: Window, selector: string): Promise<void> {
  const { x, y } = await visitor.run(wanted => {
    const element = document.querySelector(wanted) as Element;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
  await visitor.clickAt(x, y);
}

/** Opens the settings by the site's own link, whether or not the page shows it. */
export async function openSettings(visitor: Window): Promise<void> {
  await visitor.run(() => {
    const link = Document.prototype.querySelector.call(document, 'a[href="#cookie-settings"]') as HTMLElement;
    link.click();
  });
  await expectShown(visitor, 'settings');
}

/** The `data-choice` of what has the focus in our interface, else the name of the page's element. */
export const focus = (visitor: Window) =>
  visitor.run(() => {
    const inside = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
    return inside?.dataset['choice'] ?? document.activeElement?.localName;
  });
