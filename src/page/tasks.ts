import { native, on } from './native.js';

/** Resolves in a new task: the browser may handle input and paint first. */
export const nextTask = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** Resolves after the next paint. A hidden page paints nothing, so there it only waits for a new task. */
export async function afterPaint(): Promise<void> {
  if (!native('hidden')) await new Promise(requestAnimationFrame);
  await nextTask();
}

/** Resolves when the whole document has been parsed. */
export const parsed = (): Promise<void> =>
  new Promise(resolve => {
    if (native('readyState') === 'loading') on('DOMContentLoaded', () => resolve());
    else resolve();
  });
