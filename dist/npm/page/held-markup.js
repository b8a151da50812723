import { optionalCategories } from '../core/consent.js';
import { native } from './native.js';

/** What waits in the page's own markup. Not our own interface, which bears the attribute empty. */
const HELD = '[data-askfirst]:not([data-askfirst=""])';
/** The categories that held markup mentions. */
const heldCategories = () => optionalCategories.filter(category => native('querySelector')(`[data-askfirst*=${category}]`));

export { HELD, heldCategories };
