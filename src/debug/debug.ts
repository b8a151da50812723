import type { ChangeDetail } from '../api.js';
import { type Owner, permitsOwner } from '../core/guard.js';
import type { StartExtra } from '../extras.js';
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

/** Lists in the console what slips past askfirst, with its cause: for the people who build a site. */
export const startDebug: StartExtra = ({ askfirst: given, sensitive, options, ends: all }) => {
  const askfirst = given();
  const leaks: Leak[] = [];
  Object.assign(askfirst, { leaks });
  const tell = createTell(leaks);
  const owners = hosts.map(([id, category, , recording]): Owner => ({ id, category, recording }));
  const permits = (owner: Owner) => permitsOwner(askfirst.consent, owner, sensitive.here());
  const ownersOf = createOwners(hosts, () => native('baseURI'));
  const { note, allowed } = createPermissions(owners, permits);
  const { stackOf, destroy } = watchCallers();

  // If only that none is.
  if (!('sensitive' in options)) tell({ kind: 'setting', what: 'sensitive' });
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
  // What was patched last comes off first.
  all.push(...ends.reverse());
};
