import { type Options } from '../core/options.js';
/** How a policy admits scripts: by their hosts, by hosts and a nonce, or by the nonce and whatever such a script adds. */
export type ScriptRule = 'hosts' | 'nonce' | 'strict-dynamic';
export interface CspOptions {
    /** Default `hosts`. */
    scripts?: ScriptRule;
    /** Default `{nonce}`, for the server to fill in anew for each answer. */
    nonce?: string;
    /** What the site shows in frames, by name: `youtube`, `vimeo`, `google-maps`, `instagram`, `phorest`. */
    embeds?: readonly string[];
}
export interface Csp {
    /** The value of the header `Content-Security-Policy`. */
    readonly header: string;
    /** What the configured services cannot do under it, and under Trusted Types. One sentence each. */
    readonly notes: readonly string[];
}
/**
 * The content security policy that a site needs with its services.
 *
 * `config`: the options of `start`, or the settings of the script tag as they stand in the block `askfirst-config`.
 * Throws an error that names all mistakes in it, as a policy with a gap would be noticed late.
 */
export declare function csp(config: Options | Readonly<Record<string, unknown>>, { scripts, nonce, embeds }?: CspOptions): Csp;
