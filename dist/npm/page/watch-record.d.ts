/**
 * Calls back when the record may have changed elsewhere: another tab wrote it, or the page comes back from the
 * back/forward cache. No open channel between tabs: that would keep pages out of the cache. Returns functions that end it.
 */
export declare function watchRecord(look: () => void): (() => void)[];
