/**
 * Remembers the phone numbers in the page: words that hold one, and links to one. Returns a function that puts back what
 * has been replaced since.
 */
export declare function rememberNumbers(): () => void;
