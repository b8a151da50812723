import { native, on } from './native.js';

/**
 * Calls back when the record may have changed elsewhere: another tab wrote it, or the page comes back from the
 * back/forward cache. No open channel between tabs: that would keep pages out of the cache. Returns functions that end it.
 */
export function watchRecord(look: () => void): (() => void)[] {
  // Where there is no such store, the others have to do. The browser takes the same listener once.
  const listen = () => on('change', look, window.cookieStore ?? new EventTarget());
  // Not while the visitor is here, who then answers nowhere else: it takes half a millisecond of the main thread.
  if (!native('hasFocus')()) listen();
  return [
    on('visibilitychange', look),
    on('blur', listen, window),
    on('pageshow', ({ persisted }: PageTransitionEvent) => persisted && look(), window),
    () => listen()(),
  ];
}
