import { native } from '../page/native.js';

/**
 * Keeps the page behind the settings from scrolling, without touching its layout: no scroll bar jumps. On the document,
 * because a listener on the dialog does not catch its backdrop. Returns a function that ends it.
 */
export function keepPageStill(): () => void {
  const listener = (event: Event) => {
    const path = event.composedPath();
    // Over the backdrop the dialog itself is the target, and what scrolls would be the page.
    const isBackdrop = (path[0] as Element).localName === 'dialog';
    const inside = path.some(
      node => node instanceof Element && node.closest('dialog') && node.scrollHeight > node.clientHeight,
    );
    if (isBackdrop || !inside) event.preventDefault();
  };
  const kinds = ['wheel', 'touchmove'] as const;
  for (const kind of kinds) native('addEventListener')(kind, listener, { passive: false });
  return () => {
    for (const kind of kinds) native('removeEventListener')(kind, listener);
  };
}
