import type { Allowed, OptionalCategory } from './consent.js';

/** The part of a page that a service may touch. Never the document: that keeps a service testable with a small fake. */
export interface ServicePage {
  /** The window, for the globals that vendors agree on with their snippets. */
  readonly window: object;
  /** The site's options as they were given, for what several services of one vendor share. Flags may be texts. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Loads a vendor script, async. Its origin must be that of a configured service's script. */
  script(url: string, loaded?: () => void): void;
  /** Asks for an image that is not shown. The vendor is told the site it comes from, not the page. */
  beacon(url: string): void;
  /** Writes a cookie of this host, as in `name=value; max-age=60`. For an opt-out that a vendor reads. */
  cookie(text: string): void;
  /** Runs at most once per page and key, over all services: what several services of one vendor share. */
  once(key: unknown, run: () => void): void;
  /** Calls back when the document has been parsed: for vendors that change what stands in the page. */
  parsed(run: () => void): void;
  /** Remembers the phone numbers in the page, for who puts them back. */
  rememberNumbers(): unknown;
  /** Whether a service may run here and now, by its id. */
  permits(id: string): boolean;
  /** Tells Google's tag what it may learn about this page's address, where the site has sensitive pages. */
  tellAddress?: () => void;
}

/** An address as told to a vendor. */
export interface PageAddress {
  readonly location: string;
  readonly title: string;
  readonly referrer: string;
}

/** Tells a vendor an address that is not the whole one: on sensitive pages, and after one. */
export type TellAddress = (page: ServicePage, address: PageAddress) => void;

/** A tracker: what the visitor is told about it, how it starts and how it stops. */
export interface Service {
  /** Lower-case letters, digits and hyphens; part of the stored record, so it must never change. */
  readonly id: string;
  readonly category: OptionalCategory;
  /** All categories that must be allowed: for a container that carries tags of several. Default its own. */
  readonly needs?: readonly OptionalCategory[];
  readonly name: string;
  /** The company, as the visitor knows it. Absent: called like the service. */
  readonly vendor?: string | undefined;
  /** The site's id at the vendor, and what such ids look like. A service with a wrong id never starts. */
  readonly account: { readonly value: string | number; readonly pattern: RegExp; readonly example: string };
  /** Address of its script, https. It is loaded once, when first allowed, after `start`. */
  readonly script?: string;
  /** It looks for elements of the page, so it starts when all of them are there. */
  readonly late?: boolean;
  /** It replaces phone numbers in the page. They are put back as soon as the permission ends. Also `late`. */
  readonly numbers?: boolean;
  /** Records what visitors do, move by move. Never on sensitive pages. */
  readonly recording?: boolean;
  /** The global that page code calls, a function as `gtag` or an array as `_paq`. Calls before an answer are held for it, and dropped on a refusal. */
  readonly calls?: string;
  /** A global that makes the vendor's own snippet in the page do nothing while it is true. */
  readonly optOut?: string;
  /** Stopped and allowed again, it goes on only with a new visit of the page. */
  readonly stopsForGood?: boolean;
  /** Runs before an answer too, and is only told about it, where a site sets `consentMode` to `advanced`. */
  readonly advanced?: boolean;
  /** The cookie, as in `name=value; max-age=60`, by which the vendor must be told of a refusal: a missing one means yes to it. */
  readonly refusal?: string;
  /** Its facts, where it is none of the catalogue. */
  readonly facts?: Facts;
  /** Called once, when first allowed. May return true where its script is on the page already. */
  start?(page: ServicePage, allowed: Allowed): unknown;
  /** Called when its script has run, if it is still allowed. */
  loaded?(page: ServicePage): void;
  /** Called on each later decision that allows the service, also after a `stop`, unless that takes a new visit. */
  update?(page: ServicePage, allowed: Allowed): unknown;
  /** Called when the permission ends. Returns true, or is absent, where only a new visit of the page ends the service. */
  stop?(page: ServicePage, allowed: Allowed): unknown;
}

/**
 * What something that is left in the browser is for: tells one visitor from another, keeps the pages of one visit
 * together, remembers how the visitor came here, recognises people to choose and measure adverts, shows them the clinic's
 * adverts elsewhere, recognises them by their email address, records what they do, ties calls to visits, remembers a phone number
 * that was shown, limits how much is sent, remembers a choice, tells people from robots, or tests and runs the service.
 */
export type Purpose =
  | 'visitor'
  | 'visit'
  | 'source'
  | 'advertise'
  | 'retarget'
  | 'email'
  | 'record'
  | 'calls'
  | 'number'
  | 'limit'
  | 'choice'
  | 'security'
  | 'technical';

/** What a tracker contacts and leaves behind. Apart from the service, because a page needs none of it to start one. */
export interface Facts {
  /** Address of the company's privacy notice. Absent: the site's own covers it. */
  readonly privacy?: string;
  /** Where the company that receives the data has its seat, as ISO 3166 alpha-2 code. Absent: it depends on the site. */
  readonly country?: string;
  /** Content security policy sources, per directive. `{origin}` stands for that of the service's script. */
  readonly hosts: {
    readonly script?: readonly string[];
    readonly connect?: readonly string[];
    readonly img?: readonly string[];
    readonly style?: readonly string[];
    readonly font?: readonly string[];
    readonly frame?: readonly string[];
    readonly worker?: readonly string[];
  };
  readonly cookies: readonly Stored[];
  /** Names in local and session storage, of databases and of caches. */
  readonly storage: readonly Stored[];
  /** Whether it leaves, or may leave, more than these two lists name. Then an empty list is not told as "none". */
  readonly unknown?: boolean;
  /**
   * Whether its script runs where `require-trusted-types-for 'script'` holds, as measured, or read in a copy of the script;
   * `partly`: it runs, but some of what it does is refused. Absent: not known.
   */
  readonly trustedTypes?: 'works' | 'partly' | 'breaks';
  /** Names of the Trusted Types policies that its script makes, for a site that lists the names it admits. */
  readonly trustedTypesPolicies?: readonly string[];
  /** Keywords that parts of it need in `script-src` beside hosts and nonce. */
  readonly unsafe?: readonly ("'unsafe-eval'" | "'unsafe-inline'")[];
  /** Whether it notices by itself when a router changes the address. Absent: not known. */
  readonly followsRouter?: boolean;
}

/** Facts of services, by their id. */
export type FactsById = Readonly<Record<string, Facts>>;

/** Something that a service leaves in the browser. */
export interface Stored {
  /** `*` at the end stands for any rest, in front for any beginning. */
  readonly name: string;
  readonly purpose: Purpose;
  /** How long it is kept, in seconds. Absent: until the browser closes, or for ever in local storage. */
  readonly maxAge?: number | 'unknown';
  /** It lies in session storage, which the browser empties when it closes the page. */
  readonly session?: boolean;
  /** The vendor's own domain that a cookie lies on, where no page of a site can delete it. Absent: the site's. */
  readonly domain?: string;
  /** It stores the refusal itself for the vendor to read, so it stays when the rest is deleted. */
  readonly refusal?: boolean;
}
