import { permitted, type State, shown } from './state';

/** What can be seen of a tab. Services by their id. */
export interface SeenTab {
  /** Whether the document was loaded since the last action began. */
  readonly fresh: boolean;
  readonly path: string;
  readonly decided: boolean;
  /** What the answer allows. */
  readonly yes: readonly string[];
  readonly asking: boolean;
  /** Who was contacted since the last action began. */
  readonly sent: readonly string[];
  /** Who was contacted by this document. */
  readonly started: readonly string[];
  /** Who goes on in this document, as far as that can be seen. */
  readonly alive: readonly string[];
  /** How many clicks each of the two answers takes from here. */
  readonly clicks: { readonly accept: number; readonly reject: number };
}

/** What can be seen of a visit. */
export interface Seen {
  readonly tabs: readonly (SeenTab | undefined)[];
  /** Who was contacted since the last action began, by whatever page. */
  readonly sent: readonly string[];
  /** Whose traces are on the device. */
  readonly traces: readonly string[];
  /** Errors that reached a page, and what askfirst complained of. */
  readonly problems: readonly string[];
}

const without = (list: readonly string[], others: readonly string[]) => list.filter(id => !others.includes(id));
const same = (one: readonly string[], other: readonly string[]) =>
  !without(one, other).length && !without(other, one).length;

/** What is seen and ought not to be, as sentences. */
export function violations(before: State, after: State, seen: Seen): string[] {
  const wrong: string[] = [];
  const none = (what: string, found: readonly string[]) => {
    if (found.length) wrong.push(`${what}: ${found.join(', ')}`);
  };
  seen.tabs.forEach((tab, index) => {
    const { document, path } = shown(after, index) ?? {};
    if (!tab || !document) return;
    const { answer, services } = document;
    const where = `tab ${index}`;
    const now = permitted(after, index);
    const yes = services.filter(id => answer?.yes.includes(id));
    if (tab.path !== path) wrong.push(`${where} is at ${tab.path} and not at ${path}`);
    none(`${where} contacts what is not allowed`, without(tab.sent, [...permitted(before, index), ...now]));
    none(`${where} lets go on what is not allowed`, without(tab.alive, now));
    none(`${where} does not run what is allowed`, without(now, tab.started));
    if (tab.decided !== !!answer) wrong.push(`${where}: an answer counts: ${tab.decided}, and ought to: ${!!answer}`);
    if (!same(tab.yes, yes)) wrong.push(`${where} takes for allowed: ${tab.yes}; the visitor allowed: ${yes}`);
    if (tab.asking !== document.asking) wrong.push(`${where} asks: ${tab.asking}, and ought to: ${document.asking}`);
    if (tab.clicks.reject > tab.clicks.accept) wrong.push(`${where}: ${JSON.stringify(tab.clicks)} clicks`);
  });
  const anywhere = [before, after].flatMap(state => [0, 1].flatMap(tab => permitted(state, tab)));
  none('somebody was contacted who is not allowed', without(seen.sent, anywhere));
  none('what was left behind stays', without(seen.traces, after.traces));
  none('problems', seen.problems);
  return wrong;
}
