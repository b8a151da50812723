import { gtag } from './google.js';

/** On sensitive pages Google gets the site's origin, in place of the address, the title and the referrer. */
const tellGoogle = (page, { location, title, referrer }) => gtag(page, 'set', { page_location: location, page_title: title, page_referrer: referrer });

export { tellGoogle };
