/** What waits in the page's own markup. Not our own interface, which bears the attribute empty. */
export const HELD = '[data-askfirst]:not([data-askfirst=""])';
