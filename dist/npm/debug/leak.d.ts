/** Something that a site should know before its visitors' data does. */
export interface Leak {
    /**
     * `request`: a known tracker was contacted without permission. `cookie`: one of its cookies was there without.
     * `leftover`: a cookie that stayed after a refusal. `host`: a host that is not the site's and that askfirst does not
     * know. `markup`: what no script can stop. `setting`: an open question to the site.
     */
    readonly kind: 'request' | 'cookie' | 'leftover' | 'host' | 'markup' | 'setting';
    /** Address, cookie or setting. */
    readonly what: string;
    /** Id of the service. */
    readonly service?: string;
    /** The element that caused it, if it is in the page. */
    readonly element?: Element;
    /** The calls that caused it, innermost first, if they came after debug mode had begun. */
    readonly stack?: string;
}
/** Takes a finding; it is told once, however often it happens. */
export type Tell = (leak: Leak) => void;
/** Collects findings in `leaks`, each once, and says each in the console. */
export declare function createTell(leaks: Leak[]): Tell;
