import type { CreateDecider } from './decide.js';
import type { CreateEffects } from './effects.js';
import type { StartExtra } from './extras.js';
import type { CreateFurther, FurtherService } from './further.js';
import type { OfferedFrames } from './hold/frames-script.js';
import type { CreateHold } from './hold/hold.js';
import type { Expected } from './page/expected.js';
import type { LoadScript } from './page/script-loader.js';
import type { CreateSensitivePages } from './page/sensitive-pages.js';
import type { CreateRunner } from './runner.js';
import type { SettingsPart } from './ui/contract.js';

/** What is not on every page, by the name of its file: `askfirst-hold.js`, `askfirst-ask.en.js`. */
export interface Parts {
  /** Runs services: fetched when one may run. */
  readonly services: CreateRunner;
  /** Knows the sensitive pages of the site, and keeps their addresses from vendors: beside any other, where it has some. */
  readonly sensitive: CreateSensitivePages;
  /** Asks, and stores decisions: when something must be shown, or page code decides. */
  readonly ask: CreateDecider;
  /** Knows the names of the services that fewer sites use, and reports others: where `askfirst.js` does not know an option. */
  readonly further: CreateFurther;
  /** One of these services: where the site has it, with what asks about it or runs it. */
  readonly [service: `service.${string}`]: FurtherService;
  /** Lets decisions take effect: with the first one, and with the settings and the cookie table, as it knows all facts. */
  readonly effects: CreateEffects;
  /** The settings: when they are first opened. */
  readonly settings: SettingsPart;
  /** Holds the page's own markup: as soon as there is some. */
  readonly hold: CreateHold;
  /** Placeholders: as soon as a frame is held. */
  readonly frames: OfferedFrames;
  /** The cookie table: where the page has a place for it. */
  readonly policy: StartExtra;
  /** Understands markup and answers that were made for another tool: where the site says so. */
  readonly move: StartExtra;
  /** Debug mode: where the site asks for it. */
  readonly debug: StartExtra;
}

/** Fetches a part. */
export type LoadPart = <K extends keyof Parts>(part: K) => Promise<Parts[K]>;

/** What differs between the script tag and npm. */
export interface Surroundings {
  /** For scripts and styles under a strict content security policy. */
  readonly nonce: string;
  /** Origins of our own further scripts. */
  readonly origins: readonly string[];
  /** The services of the site. Further ones are added when they are named. */
  readonly expected: Expected[];
  /** Names that options may have beside those of `Options`. Others are those of further services, or mistakes. */
  readonly names: readonly string[];
  load<K extends keyof Parts>(part: K, loadScript: LoadScript): Promise<Parts[K]>;
}
