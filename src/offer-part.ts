import { native } from './page/native.js';

/**
 * Leaves what one of our further files holds for `askfirst.js`, on the script element it came in: no global, nothing to look
 * up by name. To be called while that is the current script.
 */
export function offerPart<T>(offered: T): void {
  Object.assign(native('currentScript') as HTMLScriptElement, { offered });
}
