import { type OptionalCategory, optionalCategories } from '../core/consent.js';
import { native } from './native.js';

/** What waits in the page's own markup. Not our own interface, which bears the attribute empty. */
export const HELD = '[data-askfirst]:not([data-askfirst=""])';

/** The categories that held markup mentions. */
export const heldCategories = (): OptionalCategory[] =>
  optionalCategories.filter(category => native('querySelector')(`[data-askfirst*=${category}]`));
