/**
 * Deletes all cookies of a name that a page can delete: on the host and every parent domain, on every path that leads
 * here, partitioned or not. The browser ignores what does not exist. Out of reach: HttpOnly, other sites' cookies.
 */
export declare function deleteCookie(name: string): void;
/** The names of all cookies that a page can see. */
export declare const cookieNames: () => string[];
