/** A cookie that the site of the open page can see. */
export interface VisitorCookie {
  name: string;
  value: string;
  domain: string;
  path: string;
}

/** The keys that the promises need. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'Escape';

/** Runs in the page. What it gets and gives travels as JSON. */
export type InPage<Given extends unknown[], Result> = (...given: Given) => Result;

/** One window of a browser with a person before it: the least that all three engines can do. */
export interface Window {
  /** Goes to an address and waits until the page has loaded. */
  visit(address: string): Promise<void>;
  /** Goes back in the history, and does not wait: from the back/forward cache nothing is loaded. */
  back(): Promise<void>;
  /** Runs a function of the test in the page. It waits while the page is on its way. */
  run<Given extends unknown[], Result>(inPage: InPage<Given, Result>, ...given: Given): Promise<Result>;
  /** Clicks at a place of the viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
}

/** A person with a browser that knows nothing yet. */
export interface Visitor extends Window {
  /** What the site of the open page has stored. */
  cookies(): Promise<VisitorCookie[]>;
  close(): Promise<void>;
}

/** A browser. Each visitor is a new profile in it. */
export interface Engine {
  /** `proxy`: the whole internet to this visitor, as `http://host:port`. */
  visitor(proxy: string): Promise<Visitor>;
  close(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';
