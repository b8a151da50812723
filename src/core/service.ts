import type { Allowed, OptionalCategory } from './consent.js';
import type { Options } from './options.js';

/** The part of a page that a service may touch. Never the document: that keeps a service testable with a small fake. */
export interface ServicePage {
  /** The window, for the globals that vendors agree on with their snippets. */
  readonly globals: object;
  /** The site's options, for what several services of one vendor share. */
  readonly options: Readonly<Required<Pick<Options, 'consentMode' | 'urlPassthrough' | 'adsDataRedaction'>>>;
  /** Loads a vendor script, async. The address must begin with the origin of a configured service. */
  script(url: string): void;
  /** Runs at most once per page and key, over all services: what several services of one vendor share. */
  once(key: unknown, run: () => void): void;
  /** Calls back when the document has been parsed: for vendors that change what stands in the page. */
  whenParsed(run: () => void): void;
  /** Remembers the words and links of elements that a vendor may replace. Returns a function that puts them back. */
  remember(selector: string): () => void;
  /** Whether a service may run here and now, by its id. */
  permits(id: string): boolean;
  /** What the vendor may learn about this page's address, if that is not everything: on sensitive pages, and after one. */
  address(): PageAddress | undefined;
}

/** An address as told to a vendor. */
export interface PageAddress {
  readonly location: string;
  readonly title: string;
  readonly referrer: string;
}

/** A tracker: what the visitor is told about it, how it starts and how it stops. */
export interface Service {
  /** Lower-case letters, digits and hyphens; part of the stored record, so it must never change. */
  readonly id: string;
  readonly category: OptionalCategory;
  readonly name: string;
  /** The company, as the visitor knows it. Absent: called like the service. */
  readonly vendor?: string;
  /** The site's id at the vendor, and what such ids look like. A service with a wrong id never starts. */
  readonly account: { readonly value: string; readonly pattern: RegExp; readonly example: string };
  /** Where its script comes from, as in `https://static.example.com`. */
  readonly origin: string;
  /** Records what visitors do, move by move. Never on sensitive pages. */
  readonly recording?: boolean;
  /** The global that page code calls, as in `gtag`. Calls before an answer are held for it, and dropped on a refusal. */
  readonly calls?: string;
  /** A global that makes the vendor's own snippet in the page do nothing while it is true. */
  readonly optOut?: string;
  /** Runs before an answer too, and is only told about it, where a site sets `consentMode` to `advanced`. */
  readonly advanced?: boolean;
  /** Called once, when first allowed. */
  start(page: ServicePage, allowed: Allowed): void;
  /**
   * Called on each later decision that allows the service, also after a `stop`. May return true where only a new visit of
   * the page can carry it out.
   */
  update?(page: ServicePage, allowed: Allowed): unknown;
  /** Called while it is not permitted and has not been started, after a decision: for a refusal that the vendor must be told. */
  prevent?(page: ServicePage): void;
  /** Called when the permission ends. Returns true, or is absent, where only a new visit of the page ends the service. */
  stop?(page: ServicePage, allowed: Allowed): unknown;
  /** Called on each change of the address within the page, where a site has sensitive pages. */
  route?(page: ServicePage): void;
}

/** What a tracker contacts and leaves behind. Apart from the service, because a page needs none of it to start one. */
export interface Facts {
  /** Of the company that receives the data: ISO 3166 alpha-2. */
  readonly country?: string;
  /** Address of the company's privacy notice. */
  readonly privacy: string;
  /** Content security policy sources, per directive. */
  readonly hosts: {
    readonly script: readonly string[];
    readonly connect?: readonly string[];
    readonly img?: readonly string[];
    readonly frame?: readonly string[];
  };
  readonly cookies: readonly Stored[];
  /** Names in local and session storage, and of databases. */
  readonly storage: readonly Stored[];
}

/** What something in the browser is for: the key of a sentence in every language. */
export type Purpose =
  | 'visitor'
  | 'visit'
  | 'source'
  | 'advertise'
  | 'record'
  | 'number'
  | 'limit'
  | 'choice'
  | 'security'
  | 'technical';

/** Something that a service leaves in the browser. */
export interface Stored {
  /** `*` at the end stands for any rest. */
  readonly name: string;
  readonly purpose?: Purpose;
  /** How long it is kept, in seconds. Absent: until the browser closes, or for ever in local storage. */
  readonly maxAge?: number;
  /** The vendor's own domain that a cookie lies on, where no page of a site can delete it. Absent: the site's. */
  readonly domain?: string;
}
