import type { Category } from './consent.js';
import type { Service } from './service.js';

/** Whether Google's script is loaded only after its category was allowed, or before an answer too. */
type ConsentMode = 'basic' | 'advanced';

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
  /**
   * Paths of pages whose address says something about a patient's health, as in `/treatments/*`: a list, or a text with
   * commas. On these no marketing and no recording runs. Such a page may also say so itself, with
   * `<meta name="askfirst" content="sensitive">`. An empty list states that there are none.
   */
  sensitive?: readonly string[] | string;
  /**
   * `advanced` loads Google's script before an answer, which then sends the page's address and more without cookies.
   * Default `basic`: nothing of Google's is loaded before its category is allowed.
   */
  consentMode?: ConsentMode;
  /** Lets Google pass click and client ids on in the addresses of links where cookies are denied. Default no. */
  urlPassthrough?: boolean;
  /** Lets Google leave out ad click ids where advertising is denied. Default yes. */
  adsDataRedaction?: boolean;
  /** Lists in the console what slips past askfirst. For building a site, not for visitors. Default no. */
  debug?: boolean;
  /**
   * `card` in a corner (default), `bar` over the whole width, or `inline`, in the flow of the page: where an element
   * `data-askfirst-here` stands, else first.
   */
  layout?: 'card' | 'bar' | 'inline';
  /** The corner of the card, by the direction of the page's text. Default `end`. */
  position?: 'end' | 'start';
  /** For a page that is dark or light without telling the browser by `color-scheme`. */
  scheme?: 'page' | 'light' | 'dark';
  /** A colour of the site, from which all others follow. Default: the page's `--askfirst-accent`. */
  accent?: string;
  /**
   * The site's own words, by the names of the texts (`askfirst/i18n/en`), as in `{ "banner": { "heading": "…" } }`. What is
   * not named stays as it is. In the script-tag build: in the JSON block.
   */
  texts?: object;
  /** Shows a small button in the corner that opens the settings again. Then the interface is fetched on every page. */
  reopen?: boolean;
  /**
   * The tool that the page's markup was made for: it is held as ours, without a change to the page. A visitor's answer to
   * vanilla-cookieconsent or Cookiebot counts on, for as long as one to us would from its date.
   */
  moveFrom?: 'vanilla-cookieconsent' | 'klaro' | 'cookiebot' | 'onetrust' | 'cookieyes';
  /** What that tool's names (categories; services with klaro) mean here, where that is not plain. JSON in an attribute. */
  moveNames?: Readonly<Record<string, Category>> | string;
}

type Words<Text extends string> = Text extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Text;

/** The names of all options but `services`, which is one on npm only; `language` is one of the script tag only. As a text: shorter. */
const listed =
  'policyUrl policyVersion cookieName cookieDomain cookiePath cookieSecure cookieMonths sensitive consentMode urlPassthrough adsDataRedaction debug layout position scheme accent reopen moveFrom moveNames texts language';

/** One that is missing in the text makes this an error of types. */
const settings = listed.split(' ') as Exclude<keyof Options, 'services'> extends Words<typeof listed> ? string[] : 0;

/** The names of options that `askfirst.js` knows. `names`: those of services. With any other `further.ts` is fetched, with `calls` too. */
export const knownNames = (names: readonly string[]): string[] => [...settings, ...names];

/** Reports options that nobody knows. `names`: those of services. */
export function checkNames(options: object, names: readonly string[], report: Report): void {
  const known = [...knownNames(names), 'calls'];
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) report(`Unknown "${name}". Known: ${known.join(', ')}`);
  }
}

/** Makes a service from the id that a site has at the vendor; `custom` from more. */
type Factory = (options: never) => Service;

/** Services that may stand among the options by name. */
export type Catalogue = Readonly<Record<string, Factory>>;

/** Tells what is wrong, in one line. */
export type Report = (problem: unknown, error?: unknown) => void;

/** What a value must look like as text, by the type of its example. */
const patterns: Readonly<Record<string, RegExp>> = {
  string: /^(https?:\/\/\S+|[^\s:;]+)$/i,
  number: /^[1-9]\d{0,5}$/,
  boolean: /^(true|false)$/,
};

/** Whether a value counts. Says what is wrong and what would be right if not: the pattern where no example is at hand. */
export function fits(name: string, value: unknown, pattern: RegExp, example: unknown, report: Report): boolean {
  const fit = pattern.test(`${value}`);
  if (!fit) report(`${name}: "${value}" is not valid. It must look like "${example ?? pattern}"`);
  return fit;
}

/** Reads options by name. What is wrong is reported with an example of what is right, and left at its default. */
export type ReadOption = <T extends string | number | boolean, F extends Kind<T> | undefined>(
  name: keyof Options,
  example: T,
  fallback: F,
  pattern?: RegExp,
) => Kind<T> | F;

type Kind<T> = T extends string ? string : T extends number ? number : boolean;

/**
 * Options may come from attributes: numbers and flags may be texts. A value must look like its example does, or like
 * `pattern`.
 */
export const createReader =
  (options: Readonly<Record<string, unknown>>, report: Report): ReadOption =>
  (name, example, fallback, pattern = patterns[typeof example] as RegExp) => {
    const value = options[name];
    if (value === undefined || !fits(name, value, pattern, example, report)) return fallback;
    // Numbers and flags are JSON.
    return typeof example === 'string' ? `${value}` : JSON.parse(`${value}`);
  };
