import { native, on } from './native.js';

/** Resolves in a new task: the browser may handle input and paint first. `delay`: in milliseconds, none by default. */
const nextTask = (delay) => new Promise(resolve => setTimeout(resolve, delay));
/** Resolves after the next paint. A hidden page paints nothing, so there it only waits for a new task. */
async function afterPaint() {
    if (!native('hidden'))
        await new Promise(requestAnimationFrame);
    await nextTask();
}
/** Resolves when the whole document has been parsed. */
const parsed = () => new Promise(resolve => {
    if (native('readyState') === 'loading')
        on('DOMContentLoaded', resolve);
    else
        resolve();
});

export { afterPaint, nextTask, parsed };
