import type { Service } from './service.js';
/** What a site says about itself. */
export interface Options {
    /** The services to ask about, from `askfirst/services`. */
    services?: readonly Service[];
    /** Address of the cookie policy, linked from the banner: http(s) or a path. */
    policyUrl?: string;
    /** Raise it when the policy changes in a way that visitors should be asked about again. 1 to 999999. Default 1. */
    policyVersion?: number;
    /** Name of the cookie that stores the choice. Default `askfirst`. */
    cookieName?: string;
    /** Shares the choice with all subdomains of this domain, as in `example.co.uk`. Default: this host only. */
    cookieDomain?: string;
    /** Default `/`. */
    cookiePath?: string;
    /** Whether the cookie travels over https only. Default: yes on an https page. */
    cookieSecure?: boolean;
    /** How many calendar months an answer counts, yes or no: 1 to 12. Default 6. */
    cookieMonths?: number;
}
type Defaulted = 'services' | 'policyVersion' | 'cookieName' | 'cookiePath' | 'cookieMonths';
/** Options after the check. */
export type Settings = Options & Required<Pick<Options, Defaulted>>;
/** Makes a service from the id that a site has at the vendor. */
export type Factory = (options: {
    id: string;
}) => Service;
/**
 * Reads the options, which may come from attributes: numbers and flags may be texts. What is wrong is reported with an
 * example of what is right, and left at its default; the rest counts.
 *
 * `catalogue`: services that may stand among the options by name, with the site's id as value.
 */
export declare function checkOptions(options: Readonly<Record<string, unknown>>, report: (problem: string) => void, catalogue?: Readonly<Record<string, Factory>>): Settings;
export {};
