import { nextTask } from './tasks.js';

/** In milliseconds. */
const LATER = 1000;
/**
 * Tries a second time, a second after a failure. A page that the visitor leaves fetches nothing more, without being told
 * so, and goes on if they come back to it; and a phone's network has gaps.
 */
const tryTwice = (fetch) => fetch().catch(() => nextTask(LATER).then(fetch));

export { tryTwice };
