import { native } from './native.js';

/** Resolves in a new task: the browser may handle input and paint first. */
export const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Resolves after the next paint. A hidden page paints nothing, so there it only waits for a new task. */
export const afterPaint = (): Promise<void> =>
  new Promise(resolve => {
    if (native('hidden')) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/** Resolves when the whole document has been parsed. */
export const parsed = (): Promise<void> =>
  new Promise(resolve => {
    if (native('readyState') === 'loading') native('addEventListener')('DOMContentLoaded', resolve as () => void);
    else resolve();
  });
