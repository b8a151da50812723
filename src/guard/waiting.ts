import { undecided } from '../core/consent.js';
import { type Found, type Guard, type GuardNews, type Owner, permitsOwner } from '../core/guard.js';
import { report } from '../page/report.js';

/** How many requests wait at most; what comes then is dropped. Far more than the snippets of a page make by themselves. */
const LIMIT = 500;

/** What decides about single requests, and keeps those that wait. */
export interface Waiting extends Omit<Guard, 'destroy'> {
  /** Whose permission a request lacks now. Nobody's: it may go. `runs`: it brings code that goes on afterwards. */
  forbids(address: string, runs?: boolean): readonly Owner[] | undefined;
  /** Keeps a request until there is an answer. Once there is one it is dropped at once. */
  keep(owners: readonly Owner[], release: () => void, drop?: () => void): void;
  /** Drops what waits, and whatever comes. */
  close(): void;
}

/** `ownersOf`: whose an address is; any one of them makes a request to it permitted. */
export function createWaiting(ownersOf: (address: string) => readonly Owner[]): Waiting {
  let queue: Parameters<Waiting['keep']>[] = [];
  let news: GuardNews = { consent: undecided, sensitive: false, services: [], ask() {} };
  let closed = false;
  const found: Found[] = [];

  const permits = (owner: Owner) => permitsOwner(news.consent, owner, news.sensitive);
  const attempt = (run = () => {}) => {
    try {
      run();
    } catch (error) {
      report('A request that had waited failed', error);
    }
  };
  /** Decides anew about all that waits. */
  const sort = () => {
    const before = queue;
    queue = [];
    for (const [owners, release, drop] of before) {
      if (owners.some(permits)) attempt(release);
      else waiting.keep(owners, release, drop);
    }
  };

  const waiting: Waiting = {
    found,
    forbids(address, runs = false) {
      const owners = ownersOf(address);
      const [first] = owners;
      if (!first) return undefined;
      const free = owners.some(permits);
      const known = found.find(({ id }) => id === first.id);
      if (known) known.running ||= free && runs;
      else if (runs || !free) found.push({ ...first, running: free });
      return free ? undefined : owners;
    },
    keep(...request) {
      const [, , drop] = request;
      if (closed || news.consent.decided || queue.length >= LIMIT) attempt(drop);
      else if (queue.push(request) === 1) news.ask();
    },
    update(next) {
      news = next;
      sort();
      return found.some(each => each.running && !permits(each) && !news.services.some(({ id }) => id === each.id));
    },
    close() {
      closed = true;
      news = { ...news, consent: undecided };
      sort();
    },
  };
  return waiting;
}
