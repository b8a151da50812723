interface TrustedScriptPolicy {
    createScriptURL(url: string): string;
}
declare global {
    interface Window {
        trustedTypes?: {
            createPolicy(name: string, rules: TrustedScriptPolicy): TrustedScriptPolicy;
        };
    }
}
/** Inserts a script with the properties that it is given, async as all inserted ones are, and resolves with its element once it has run. Rejects if it did not load. */
export type LoadScript = (url: string, given?: object) => Promise<HTMLScriptElement>;
/**
 * A loader for scripts from `origins` and no others; more may be added to them later. Under Trusted Types the same rule is the policy `askfirst`.
 *
 * `nonce`: as on our own script tag, for a strict content security policy.
 */
export declare function createScriptLoader(origins: ReadonlySet<string>, nonce: string): LoadScript;
export {};
