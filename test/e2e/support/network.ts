import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { type Address, type Answer, isAt, NEVER, send } from './answers';
import { isBrowsersOwn } from './browser-own';
import type { Certificate } from './certificate';
import type { Examples } from './examples';
import { type RecordedRequest, startProxy } from './proxy';
import { createRecord, list, type Wanted } from './record';

/** The clinic of the example pages. */
export const SITE = 'www.exampleclinic.co.uk';

/** Everything outside the browser, for one test: the test's own sites, the trackers, and nothing else. */
export interface Network {
  /** Adds a host that is the clinic's own: the example site answers there, and it is no tracker. */
  site(host: string): void;
  /** Serves this text as a page of the test's own sites. */
  page(path: string, html: string, headers?: Record<string, string>): void;
  /** Answers in place of the site or the tracker. The latest word on an address counts. */
  answer(address: Address, answer: Answer): void;
  /** Accepts the request and never answers it. */
  hang(address: Address): void;
  /** Lets requests wait until the returned function is called; then they are answered as if they came now. */
  hold(address: Address): () => void;
  /** Says that requests to this unknown host are no mistake. They are still refused, with status 599. */
  allow(host: string): void;

  /** Every contact so far, in order. A connection counts, as CONNECT, while its host was asked for nothing. */
  requests(): RecordedRequest[];
  siteRequests(): RecordedRequest[];
  /** The contacts with any host that is not one of the test's own sites. */
  trackerRequests(): RecordedRequest[];
  /** The hosts of `trackerRequests()`, each once, sorted. */
  trackerHosts(): string[];
  /** TLS handshakes that failed: always empty, unless this harness itself is broken. */
  handshakeFailures(): string[];
  /** Empties the record, to look at what comes from here on. */
  forget(): void;
  /** Waits for a request to a host, or a contact that the function accepts. One that came before counts. */
  received(wanted: Wanted, timeout?: number): Promise<RecordedRequest>;
  /** Lets real time pass, and fails if a tracker is contacted meanwhile. The only such wait in the tests. */
  quiet(page: Page, milliseconds: number): Promise<void>;
}

/** A network, and what only the fixture needs of it. */
export interface OpenNetwork extends Network {
  /** Where the browser finds the proxy. */
  address: string;
  /** Closes the proxy, and says what was asked of hosts that are unknown and that the test did not allow. */
  close(): Promise<RecordedRequest[]>;
}

/** Opens a network with a proxy of its own, so that no request of another test can ever appear in it. */
export async function openNetwork(certificate: Certificate, examples: Examples): Promise<OpenNetwork> {
  const sites = new Set([SITE]);
  const allowed = new Set<string>();
  const overrides: { address: Address; answer: Answer | typeof NEVER }[] = [];
  const held: { address: Address; until: Promise<void> }[] = [];
  const refused: RecordedRequest[] = [];
  const handshakeFailures: string[] = [];
  const record = createRecord();

  const isSite = (request: RecordedRequest) => sites.has(request.host);
  const trackerRequests = () => record.requests().filter(request => !isSite(request));

  async function respond(request: RecordedRequest, message: IncomingMessage, response: ServerResponse): Promise<void> {
    await held.find(({ address }) => isAt(address, request, isSite(request)))?.until;
    const override = overrides.find(({ address }) => isAt(address, request, isSite(request)));
    if (override) return send(override.answer, response);
    // The browser asks for it with every page that names no icon, as the pages of the tests do.
    if (isSite(request) && request.path === '/favicon.ico') return send({ status: 204 }, response);
    if (isSite(request)) return examples.site(message, response);
    const answer = await examples.tracker(request);
    if (answer) return send(answer, response);
    if (!isBrowsersOwn(request)) refused.push(request);
    send({ status: 599, headers: { 'content-type': 'text/plain' }, body: `Nobody answers ${request.url}` }, response);
  }

  const proxy = await startProxy(certificate, {
    onContact: request => {
      if (!isBrowsersOwn(request)) record.add(request);
    },
    onHandshakeFailure: reason => handshakeFailures.push(reason),
    respond,
  });

  return {
    site: host => void sites.add(host),
    page: (path, html, headers) => {
      const withType = { 'content-type': 'text/html; charset=utf-8', ...headers };
      overrides.unshift({ address: path, answer: { headers: withType, body: html } });
    },
    answer: (address, answer) => void overrides.unshift({ address, answer }),
    hang: address => void overrides.unshift({ address, answer: NEVER }),
    hold: address => {
      let release = () => {};
      const until = new Promise<void>(resolve => {
        release = resolve;
      });
      held.unshift({ address, until });
      return release;
    },
    allow: host => void allowed.add(host),

    requests: record.requests,
    siteRequests: () => record.requests().filter(isSite),
    trackerRequests,
    trackerHosts: () => [...new Set(trackerRequests().map(({ host }) => host))].sort(),
    handshakeFailures: () => [...handshakeFailures],
    forget: record.forget,
    received: (wanted, timeout = 10_000) => record.received(wanted, timeout),
    quiet: async (page, milliseconds) => {
      const before = new Set(trackerRequests());
      await page.waitForTimeout(milliseconds);
      const heard = trackerRequests().filter(request => !before.has(request));
      if (heard.length > 0) throw new Error(`Expected no tracker for ${milliseconds} ms. There came:${list(heard)}`);
    },

    address: proxy.address,
    close: async () => {
      await proxy.close();
      return refused.filter(({ host }) => !allowed.has(host));
    },
  };
}
