import { type OptionalCategory, optionalCategories } from '../../src/core/consent';
import type { Action } from './action';
import { mayRunOn, type PagePath, SERVICES } from './site';

/** What the visitor has said last. */
interface Answer {
  /** The later, the greater. */
  readonly order: number;
  readonly policy: number;
  readonly yes: readonly string[];
  /** Categories that were allowed as a whole: a service that is added to one is asked about. */
  readonly whole: readonly OptionalCategory[];
  readonly asked: readonly string[];
}

/** One document: the site as it was when it was loaded, and the answer that it goes by. */
interface Loaded {
  readonly services: readonly string[];
  readonly policy: number;
  readonly blocked: boolean;
  answer: Answer | undefined;
  asking: boolean;
}

interface Tab {
  /** What the tab's history holds. Entries that a router made share their document. */
  entries: { document: Loaded; path: PagePath }[];
  at: number;
}

/** The whole visit, as it ought to be. */
export interface State {
  site: { policy: number; services: readonly string[]; blocked: boolean };
  stored: Answer | undefined;
  order: number;
  /** Services that may have left something on the device. */
  traces: readonly string[];
  tabs: [Tab | undefined, Tab | undefined];
}

/** Before the first page. */
export const beginning = (): State => ({
  site: { policy: 1, services: SERVICES.slice(0, -1).map(({ id }) => id), blocked: false },
  stored: undefined,
  order: 0,
  traces: [],
  tabs: [undefined, undefined],
});

/** What a tab shows. */
export const shown = (state: State, tab: number) => {
  const { entries, at } = state.tabs[tab] ?? { entries: [], at: 0 };
  return entries[at];
};

/** The services that may run in a tab, on the page that it shows. */
export function permitted(state: State, tab: number): string[] {
  const { document, path } = shown(state, tab) ?? {};
  return SERVICES.filter(
    service =>
      path &&
      mayRunOn(service, path) &&
      document?.services.includes(service.id) &&
      document.answer?.yes.includes(service.id),
  ).map(({ id }) => id);
}

const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

function load({ site: { policy, services, blocked }, stored }: State): Loaded {
  const answer = !blocked && stored?.policy === policy ? stored : undefined;
  const isUnasked = SERVICES.some(
    ({ id, category }) => services.includes(id) && answer?.whole.includes(category) && !answer.asked.includes(id),
  );
  return { services, policy, blocked, answer, asking: !answer || isUnasked };
}

/** Whether something can happen now. */
export function isPossible(state: State, action: Action): boolean {
  if (!('tab' in action) || action.do === 'load') return true;
  const tab = state.tabs[action.tab];
  if (action.do === 'back') return !!tab && tab.at > 0;
  if (action.do === 'forward') return !!tab && tab.at < tab.entries.length - 1;
  if (action.do !== 'choose') return !!tab;
  const { document } = shown(state, action.tab) ?? {};
  return !!document && Object.keys(action.choices).every(name => isCategory(name) || document.services.includes(name));
}

const isCategory = (name: string): boolean => (optionalCategories as readonly string[]).includes(name);

/** The answer that a choice makes of the one before. */
function chosen(state: State, { answer, services, policy }: Loaded, action: Action): Answer {
  const here = SERVICES.filter(({ id }) => services.includes(id));
  const base = { order: state.order, policy, asked: services };
  if (action.do === 'accept') return { ...base, yes: services, whole: optionalCategories };
  if (action.do !== 'choose') return { ...base, yes: [], whole: [] };
  const { choices, by } = action;
  const isYes = (id: string, category: string) => choices[id] ?? choices[category] ?? !!answer?.yes.includes(id);
  const yes = here.filter(({ id, category }) => isYes(id, category)).map(({ id }) => id);
  const whole = optionalCategories.filter(
    category =>
      // The switch of a category is the sum of its services; page code may have spoken of one of these alone.
      (by === 'settings' || (choices[category] ?? answer?.whole.includes(category))) &&
      here.every(service => service.category !== category || yes.includes(service.id)),
  );
  return { ...base, yes, whole };
}

/** What a tab does that hears of an answer elsewhere. One about another policy does not count in it. */
function follow({ stored }: State, document: Loaded): void {
  if (document.blocked || stored?.policy !== document.policy) return;
  if (stored.order <= (document.answer?.order ?? 0)) return;
  document.answer = stored;
  document.asking = false;
}

/** A copy that a step may change. Entries that shared a document share its copy; an answer is never changed. */
function copyOf(state: State): State {
  const copies = new Map<Loaded, Loaded>();
  const documentOf = ({ document }: Tab['entries'][number]): Loaded => {
    const copy = copies.get(document) ?? { ...document };
    copies.set(document, copy);
    return copy;
  };
  const [one, other] = state.tabs.map(
    tab => tab && { ...tab, entries: tab.entries.map(entry => ({ ...entry, document: documentOf(entry) })) },
  );
  return { ...state, site: { ...state.site }, tabs: [one, other] };
}

/**
 * What an action ought to lead to. `fresh`: the tabs that show a document which was loaded meanwhile. A page may visit
 * itself anew whenever it likes; that it does where it must shows in what goes on in it.
 */
export function step(before: State, action: Action, fresh: readonly boolean[]): State {
  const state = copyOf(before);
  const { site } = state;
  const tab = 'tab' in action ? (state.tabs[action.tab] ??= { entries: [], at: -1 }) : undefined;
  const current = tab?.entries[tab.at];

  if (action.do === 'raise policy') site.policy++;
  if (action.do === 'add service') site.services = SERVICES.map(({ id }) => id);
  if (action.do === 'block cookies' || action.do === 'admit cookies') site.blocked = action.do === 'block cookies';
  if (action.do === 'expire' || action.do === 'corrupt') state.stored = undefined;

  if (tab && (action.do === 'load' || action.do === 'route')) {
    const document = action.do === 'load' || !current ? load(state) : current.document;
    tab.entries = [...tab.entries.slice(0, ++tab.at), { document, path: action.path }];
  }
  if (tab && (action.do === 'back' || action.do === 'forward')) {
    tab.at += action.do === 'back' ? -1 : 1;
    const { document } = tab.entries[tab.at] as Tab['entries'][number];
    // All entries of one document get the new one.
    if (fresh[action.tab]) Object.assign(document, load(state));
    else follow(state, document);
  }

  if (current && (action.do === 'accept' || action.do === 'reject' || action.do === 'choose')) {
    const { document } = current;
    state.order++;
    document.answer = chosen(state, document, action);
    document.asking = false;
    if (!document.blocked) state.stored = document.answer;
    const open = [0, 1].flatMap(index => shown(state, index)?.document ?? []);
    for (const each of open) follow(state, each);
    const swept = document.blocked ? [] : open.filter(each => !each.blocked).flatMap(({ services }) => services);
    const left = state.traces.filter(id => !swept.includes(id));
    state.traces = union(left, ...open.map(each => each.answer?.yes ?? []));
  }

  state.tabs.forEach((each, index) => {
    const entry = each?.entries[each.at];
    if (!entry) return;
    if (fresh[index] && action.do !== 'back' && action.do !== 'forward') entry.document = load(state);
    state.traces = union(state.traces, entry.document.answer?.yes ?? []);
  });
  return state;
}
