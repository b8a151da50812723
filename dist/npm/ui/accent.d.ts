/**
 * Returns what gives the interface the tones of the site's accent, once there is one. Other sites are spared that:
 * deriving tones costs main-thread time, and registering a property has the browser style the whole page anew.
 *
 * `host`: the element of the interface, which has the accent of the options or inherits the page's.
 */
export declare function createAccent(host: Element, root: ShadowRoot, nonce: string): {
    follow(): void;
};
