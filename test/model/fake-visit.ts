import { changeServices, routeServices } from '../../src/core/change-services';
import { type Choices, choose } from '../../src/core/choose';
import { type Consent, optionalCategories, permits } from '../../src/core/consent';
import { factsOf } from '../../src/core/facts-of';
import { decode, encode } from '../../src/core/record';
import { forbiddenTraces } from '../../src/core/traces';
import { facts } from '../../src/services/facts';
import { decisionOf, storedSwitches } from '../../src/ui/switches';
import type { Action } from './action';
import { type Device, type FakeDocument, isSensitive, loadDocument, storedAnswer, use } from './fake-document';
import type { Visited } from './follow-visit';
import { CONFIG, LATER, ownerOf, type PagePath } from './site';

const DAY = 86_400_000;
const all = (allowed: boolean): Choices => Object.fromEntries(optionalCategories.map(category => [category, allowed]));

interface Entry {
  document: FakeDocument;
  readonly path: PagePath;
}

interface FakeTab {
  entries: Entry[];
  at: number;
}

const entryOf = (tab: FakeTab): Entry => tab.entries[tab.at] as Entry;

/** What the settings save after some of their switches were turned. */
function saved({ services, consent }: FakeDocument, turned: Choices): Choices {
  const context = { services, categories: () => optionalCategories, current: { consent } };
  const switches: Record<string, boolean> = { ...storedSwitches(context as never) };
  for (const { id, category } of services) switches[id] = turned[id] ?? turned[category] ?? !!switches[id];
  return decisionOf(context as never, switches);
}

/** No page has numbers, and services tell themselves how they end. */
const HOW = { putNumbersBack() {}, endings: {} };

/** A visit to the core alone. It puts the pieces together as create.ts and decide.ts do, without a page around them. */
export function createFakeVisit(): Visited {
  const site = { policy: 1, config: CONFIG as Device['site']['config'], blocked: false };
  const device: Device = { now: Date.UTC(2026, 7, 31), jar: [], traces: new Set(), site, sent: [], problems: [] };
  const tabs: [FakeTab, FakeTab] = [
    { entries: [], at: -1 },
    { entries: [], at: -1 },
  ];

  const renew = async (tab: FakeTab) => {
    const entry = entryOf(tab);
    entry.document.gone = true;
    entry.document = await loadDocument(device, entry.path);
  };

  const take = async (tab: FakeTab, document: FakeDocument, consent: Consent) => {
    const { gate, services, blocked } = document;
    document.consent = consent;
    document.asking = false;
    const reload = changeServices(gate, consent, isSensitive(document), HOW);
    if (!reload) await gate.start();
    const { cookie, storage } = forbiddenTraces(consent, services, { ...facts, ...factsOf(services, facts) });
    for (const name of device.traces) if (storage?.(name) || (!blocked && cookie?.(name))) device.traces.delete(name);
    if (reload) await renew(tab);
  };

  /** What a page does when the record may have changed elsewhere. */
  const follow = async (tab: FakeTab) => {
    const { document } = entryOf(tab) ?? {};
    if (!document || document.blocked) return;
    const stored = storedAnswer(device, document.policy);
    if (stored.at > document.consent.at) await take(tab, document, stored);
  };

  const decide = async (tab: FakeTab, document: FakeDocument, choices: Choices) => {
    const { services, consent, policy, blocked } = document;
    const { allowed, also } = choose(consent, choices, services);
    const asked = services.map(({ id }) => id);
    const text = encode(policy, device.now, allowed, asked, also);
    if (!blocked) device.jar = [text];
    await take(tab, document, decode(text) as Consent);
    for (const other of tabs) await follow(other);
  };

  /** The address changes within a document. */
  const route = async (tab: FakeTab, document: FakeDocument, path: PagePath) => {
    document.path = path;
    const reload = routeServices(document.gate, isSensitive(document), HOW);
    if (reload) await renew(tab);
    else if (reload === false) await document.gate.start();
  };

  const visit = (tab: FakeTab, document: FakeDocument, path: PagePath) => {
    tab.entries = [...tab.entries.slice(0, ++tab.at), { document, path }];
  };

  const travel = async (tab: FakeTab, steps: number, kept: boolean) => {
    const from = entryOf(tab);
    tab.at += steps;
    const { document, path } = entryOf(tab);
    if (document === from.document) return route(tab, document, path);
    if (kept && !document.gone) return follow(tab);
    const loaded = await loadDocument(device, path);
    for (const entry of tab.entries) if (entry.document === document) entry.document = loaded;
  };

  const perform = async (action: Action): Promise<unknown> => {
    if (action.do === 'expire') device.now += 200 * DAY;
    if (action.do === 'corrupt') device.jar = [action.record];
    if (action.do === 'raise policy') site.policy++;
    if (action.do === 'add service') site.config = { ...CONFIG, ...LATER };
    if (action.do === 'block cookies') site.blocked = true;
    if (action.do === 'admit cookies') site.blocked = false;
    if (!('tab' in action)) return;
    const tab = tabs[action.tab];
    if (action.do === 'load') return visit(tab, await loadDocument(device, action.path), action.path);
    const { document } = entryOf(tab);
    switch (action.do) {
      case 'reload':
        return renew(tab);
      case 'route':
        visit(tab, document, action.path);
        return route(tab, document, action.path);
      case 'back':
        return travel(tab, -1, action.kept);
      case 'forward':
        return travel(tab, 1, action.kept);
      case 'use':
        for (const id of document.alive) use(device, document, id);
        return;
      case 'accept':
        return decide(tab, document, all(true));
      case 'reject':
        return decide(tab, document, all(false));
      case 'choose':
        return decide(tab, document, action.by === 'page' ? action.choices : saved(document, action.choices));
    }
  };

  return {
    async perform(action) {
      device.now += 1000;
      Object.assign(device, { sent: [], problems: [] });
      for (const { entries } of tabs) {
        for (const { document } of entries) Object.assign(document, { fresh: false, sent: [] });
      }
      await perform(action);
    },

    look: async () => ({
      tabs: tabs.map(tab => {
        const { document } = entryOf(tab) ?? {};
        if (!document) return undefined;
        const { fresh, path, consent, services, asking, sent, started, alive } = document;
        return {
          ...{ fresh, path, asking, sent },
          decided: consent.decided,
          yes: services.filter(each => permits(consent, each)).map(({ id }) => id),
          started: [...started],
          alive: [...alive],
          clicks: { accept: 1, reject: 1 },
        };
      }),
      sent: device.sent,
      traces: [...new Set([...device.traces].map(name => ownerOf(name) ?? name))],
      problems: device.problems,
    }),
  };
}
