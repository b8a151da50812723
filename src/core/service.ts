import type { Allowed, OptionalCategory } from './consent.js';

/** The part of a page that a service may touch. Never the document: that keeps a service testable with a small fake. */
export interface ServicePage {
  /** The window, for the globals that vendors agree on with their snippets. */
  readonly globals: object;
  /** Loads a vendor script, async. The address must begin with the origin of a configured service. */
  script(url: string): void;
  /** Runs at most once per page and key, over all services: what several services of one vendor share. */
  once(key: unknown, run: () => void): void;
  /** Calls back when the document has been parsed: for vendors that change what stands in the page. */
  whenParsed(run: () => void): void;
  /** Remembers the words and links of elements that a vendor may replace. Returns a function that puts them back. */
  remember(selector: string): () => void;
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
  /** Called once, when first allowed. */
  start(page: ServicePage, allowed: Allowed): void;
  /**
   * Called on each later decision that allows the service, also after a `stop`, and before a reload that takes the place
   * of a `stop`. May return true where only a new visit of the page can carry it out.
   */
  update?(page: ServicePage, allowed: Allowed): unknown;
  /** Called while it is not permitted and has not been started: for a snippet of the vendor's that stands in the page. */
  prevent?(page: ServicePage): void;
  /** Called when the visitor takes the permission back. Absent: the page is reloaded then. */
  stop?(page: ServicePage, allowed: Allowed): void;
}

/** What a tracker contacts and leaves behind. Apart from the service, because a page needs none of it to start one. */
export interface Facts {
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

/** Something that a service leaves in the browser. */
export interface Stored {
  /** `*` at the end stands for any rest. */
  readonly name: string;
  /** How long it is kept, in seconds. Absent: until the browser closes, or for ever in local storage. */
  readonly maxAge?: number;
  /** The vendor's own domain that a cookie lies on, where no page of a site can delete it. Absent: the site's. */
  readonly domain?: string;
}
