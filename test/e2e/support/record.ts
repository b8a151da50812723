import type { RecordedRequest } from './proxy';

/** A host that must be asked for something, or a question put to every contact, connections included. */
export type Wanted = string | ((request: RecordedRequest) => boolean);

/** What the browser contacted, in order. */
export interface NetworkRecord {
  add(request: RecordedRequest): void;
  requests(): RecordedRequest[];
  forget(): void;
  received(wanted: Wanted, timeout: number): Promise<RecordedRequest>;
}

/** The requests as lines of a message for a person. */
export function list(requests: RecordedRequest[]): string {
  return requests.map(({ method, url }) => `\n  ${method} ${url}`).join('') || ' nothing';
}

/** Creates an empty record. */
export function createRecord(): NetworkRecord {
  let log: RecordedRequest[] = [];
  const listeners = new Set<(request: RecordedRequest) => void>();

  // Chromium opens spare connections beside those it uses: only a host that got nothing else was just connected to.
  const requests = () => {
    const asked = new Set(log.filter(({ method }) => method !== 'CONNECT').map(({ host }) => host));
    return log.filter(({ method, host }) => method !== 'CONNECT' || !asked.has(host));
  };

  return {
    requests,
    add: request => {
      log.push(request);
      for (const listener of [...listeners]) listener(request);
    },
    forget: () => {
      log = [];
    },
    received: (wanted, timeout) => {
      const isWanted =
        typeof wanted === 'function'
          ? wanted
          : ({ host, method }: RecordedRequest) => host === wanted && method !== 'CONNECT';
      const past = log.find(isWanted);
      if (past) return Promise.resolve(past);

      const coming = new Promise<RecordedRequest>((resolve, reject) => {
        const listener = (request: RecordedRequest) => {
          if (!isWanted(request)) return;
          clearTimeout(timer);
          listeners.delete(listener);
          resolve(request);
        };
        listeners.add(listener);
        const timer = setTimeout(() => {
          listeners.delete(listener);
          reject(new Error(`No request for ${wanted} within ${timeout} ms. There came:${list(requests())}`));
        }, timeout);
      });
      // A test that failed before it awaited this must not fail the next one too.
      coming.catch(() => {});
      return coming;
    },
  };
}
