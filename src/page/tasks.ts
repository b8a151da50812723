import { native, on } from './native.js';

/** Resolves in a new task: the browser may handle input and paint first. `delay`: in milliseconds, none by default. */
export const nextTask = (delay?: number): Promise<void> => new Promise(resolve => setTimeout(resolve, delay));

/** Resolves after the next paint. A hidden page paints nothing, so there it only waits for a new task. */
export async function afterPaint(): Promise<void> {
  if (!native('hidden')) await new Promise(requestAnimationFrame);
  await nextTask();
}

/** Resolves when the whole document has been parsed. */
export const parsed = (): Promise<unknown> =>
  new Promise<void>(resolve => {
    if (native('readyState') === 'loading') on('DOMContentLoaded', resolve);
    else resolve();
  });
