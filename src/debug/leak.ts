/** Something that a site should know before its visitors' data does. */
export interface Leak {
  /**
   * `request`: a known tracker was contacted without permission. `cookie`: one of its cookies was there without.
   * `leftover`: a cookie that stayed after a refusal. `host`: a host that is not the site's and that askfirst does not
   * know. `markup`: what no script can stop. `setting`: an open question to the site.
   */
  readonly kind: 'request' | 'cookie' | 'leftover' | 'host' | 'markup' | 'setting';
  /** Address, cookie or setting. */
  readonly what: string;
  /** Id of the service. */
  readonly service?: string;
  /** The element that caused it, if it is in the page. */
  readonly element?: Element;
  /** The calls that caused it, innermost first, if they came after debug mode had begun. */
  readonly stack?: string;
}

/** What is wrong, and what to do. */
const WORDS: Readonly<Record<Leak['kind'], (leak: Leak) => string>> = {
  request: ({ what, service }) =>
    `${what} was requested, but ${service} was not permitted. Take its snippet out and name ${service} in the settings of askfirst; or hold it: type="text/plain" data-askfirst="…"; or use askfirst-guard.js`,
  cookie: ({ what, service }) =>
    `The cookie ${what} is there, but ${service} is not permitted. Find what sets it and hold that: type="text/plain" data-askfirst="…"`,
  leftover: ({ what }) =>
    `The cookie ${what} stays after the refusal: no page can delete it. Tell visitors in your policy how to delete it`,
  host: ({ what }) =>
    `${what} is contacted; askfirst does not know it. If visitors can do without it, hold it: type="text/plain" data-askfirst="…"`,
  markup: ({ what, service }) =>
    `${what} of ${service} stands in the page, where no script can stop it. Take it out of the markup`,
  setting: ({ what }) =>
    `The setting "${what}" is absent. Name the pages whose addresses tell something about a visitor's health, or say that there are none with an empty list`,
};

/** Takes a finding; it is told once, however often it happens. */
export type Tell = (leak: Leak) => void;

/** Collects findings in `leaks`, each once, and says each in the console. */
export function createTell(leaks: Leak[]): Tell {
  return leak => {
    const { kind, what, element, stack } = leak;
    if (leaks.some(known => known.kind === kind && known.what === what)) return;
    leaks.push(leak);
    console.warn(`askfirst: ${WORDS[kind](leak)}.`, ...[element, stack && `\n${stack}`].filter(cause => cause));
  };
}
