import type { Askfirst, ChangeDetail } from '../api.js';
import { type Owner, permitsOwner } from '../core/guard.js';
import { hosts } from '../guard/hosts.js';
import { createOwners } from '../guard/owners.js';
import { native, on } from '../page/native.js';
import { parsed } from '../page/tasks.js';
import { facts } from '../services/facts.js';
import { watchCookies } from './cookies.js';
import { createTell, type Leak } from './leak.js';
import { lookAtMarkup } from './markup.js';
import { createPermissions } from './permissions.js';
import { watchRequests } from './requests.js';
import { watchCallers } from './stacks.js';

/** What debug mode needs of the running askfirst. */
export interface DebugContext {
  /** Gets the list of findings, as `leaks`. */
  readonly askfirst: Askfirst;
  /** Whether the page is sensitive at its present address. */
  sensitive(): boolean;
  /** Whether the site has said which of its pages are sensitive, if only that none is. */
  readonly saysSensitive: boolean;
}

/** Returns a function that ends it. */
export type CreateDebug = (context: DebugContext) => () => void;

/** Lists in the console what slips past askfirst, with its cause: for the people who build a site. */
export const createDebug: CreateDebug = ({ askfirst, sensitive, saysSensitive }) => {
  const leaks: Leak[] = [];
  Object.assign(askfirst, { leaks });
  const tell = createTell(leaks);
  const owners = hosts.map(([id, category, , recording]): Owner => ({ id, category, recording }));
  const permits = (owner: Owner) => permitsOwner(askfirst.consent, owner, sensitive());
  const ownersOf = createOwners(hosts, () => native('baseURI'));
  const { note, allowed } = createPermissions(owners, permits);
  const { stackOf, destroy } = watchCallers();

  if (!saysSensitive) tell({ kind: 'setting', what: 'sensitive' });
  // Requests are heard of when they have ended; what was permitted when they began counts. A stored answer is older than the page.
  note(Math.min(0, askfirst.consent.at - performance.timeOrigin));
  const ends = [
    destroy,
    on('askfirst:change', event => {
      const { detail } = event as CustomEvent<ChangeDetail>;
      note(detail.consent.at - performance.timeOrigin);
      for (const what of detail.leftovers) tell({ kind: 'leftover', what });
    }),
    watchRequests({ ownersOf, allowed, stackOf, tell }),
    watchCookies({ owners, facts, permits, tell }),
  ];
  parsed().then(() => lookAtMarkup(ownersOf, tell));
  return () => {
    // What was patched last comes off first.
    for (const end of ends.reverse()) end();
  };
};
