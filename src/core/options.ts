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

/** Makes a service from the id that a site has at the vendor, or from an object that says more. */
export type Factory = (options: never) => Service;

/** An example of each option. Most are the defaults. */
const examples: Readonly<Record<string, string | number | boolean>> = {
  // So that no inherited name passes for an option.
  __proto__: null as never,
  policyUrl: '/cookie-policy',
  policyVersion: 1,
  cookieName: 'askfirst',
  cookieDomain: 'example.co.uk',
  cookiePath: '/',
  cookieSecure: true,
  cookieMonths: 6,
};

/** What a value must look like as text: an option by the type of its example, but for the months. */
const patterns: Readonly<Record<string, RegExp>> = {
  string: /^(https?:\/\/\S+|[^\s:;]+)$/i,
  number: /^[1-9]\d{0,5}$/,
  boolean: /^(true|false)$/,
  cookieMonths: /^([1-9]|1[0-2])$/,
};

/**
 * Reads the options, which may come from attributes: numbers and flags may be texts. What is wrong is reported with an
 * example of what is right, and left at its default; the rest counts.
 *
 * `catalogue`: services that may stand among the options by name, with the site's id as value.
 */
export function checkOptions(
  options: Readonly<Record<string, unknown>>,
  report: (problem: string) => void,
  catalogue: Readonly<Record<string, Factory>> = {},
): Settings {
  const services: Service[] = [];
  const { policyUrl, cookieDomain, cookieSecure, ...defaults } = examples;
  const settings: Record<string, unknown> = { ...defaults, services };

  /** Whether a value counts. Says what is wrong and what would be right if not. */
  const fits = (name: string, value: unknown, pattern: RegExp | undefined, example: unknown): boolean => {
    const fit = !!pattern?.test(`${value}`);
    if (!fit) report(`${name}: "${value}" is not valid. Example: "${example}"`);
    return fit;
  };
  const add = (service: Service | undefined) => {
    if (!service?.account || services.some(({ id }) => id === service.id)) {
      report(`"${service?.name}" is not a service, or is twice`);
    } else if (fits(service.name, service.account.value, service.account.pattern, service.account.example)) {
      services.push(service);
    }
  };

  for (const [name, value] of Object.entries(options)) {
    const example = examples[name];
    const factory = catalogue[name];
    if (name === 'services') for (const service of [value].flat()) add(service as Service);
    else if (factory) {
      for (const one of [value].flat()) add(factory((Object(one) === one ? one : { id: `${one}` }) as never));
    } else if (!example) report(`Unknown "${name}". Known: ${Object.keys({ ...catalogue, ...examples }).join(', ')}`);
    else if (fits(name, value, patterns[name] ?? patterns[typeof example], example)) {
      // Numbers and flags are JSON.
      settings[name] = typeof example === 'string' ? value : JSON.parse(`${value}`);
    }
  }
  return settings as unknown as Settings;
}
