import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Action } from '../../model/action';
import type { Seen, SeenTab } from '../../model/check';
import type { Visited } from '../../model/follow-visit';
import { CONFIG, LATER, ownerOf, PAGES, SERVICES } from '../../model/site';
import { html, tag } from '../support/clinic';
import { type Network, SITE } from '../support/network';
import { RECORD } from '../support/storage';
import { answer, markPage, type PageState, readPage, rest, usePage } from './in-page';

const DAY = 86_400_000;
/** How long a page may take to become what it ought to be, in milliseconds. */
const PATIENCE = 10_000;

const byHost = new Map(SERVICES.flatMap(({ id, hosts }) => hosts.map(host => [host, id])));
const byId = new Set(SERVICES.map(({ id }) => id));
const owners = (hosts: readonly string[]) => [...new Set(hosts.map(host => byHost.get(host) ?? host))];

/** What the site is at a moment: each page of it that is loaded from then on. */
interface Site {
  policy: number;
  config: object;
  blocked: boolean;
  signals: boolean;
}

const BLOCKED = `Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {}, configurable: true });`;
const SIGNALS = `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`;

const pageOf = ({ policy, config, blocked, signals }: Site): string => {
  const settings = JSON.stringify({ ...config, policyVersion: policy });
  return html({
    head: `<script>self.documentId = crypto.randomUUID(); ${blocked ? BLOCKED : ''} ${signals ? SIGNALS : ''}</script>
      <script type="application/json" id="askfirst-config">${settings}</script>${tag({})}`,
  });
};

/** A visit to the built files, in one browser for many: each begins with no record and no trace. */
export async function createBrowserVisit(
  context: BrowserContext,
  network: Network,
  sessions: ReadonlyMap<Page, CDPSession>,
  problems: string[],
): Promise<Visited> {
  const site: Site = { policy: 1, config: CONFIG, blocked: false, signals: false };
  const serve = () => {
    for (const path of PAGES) network.page(path, pageOf(site));
  };
  const open = new Set<Page>();
  const known = new Set<string>();
  let count = 0;

  const pages = [...sessions.keys()] as [Page, Page];
  for (const page of pages) if (page.url() !== 'about:blank') await page.goto('about:blank');
  await context.clearCookies();
  const storageTypes = 'local_storage,session_storage';
  await sessions.get(pages[0])?.send('Storage.clearDataForOrigin', { origin: `https://${SITE}`, storageTypes });
  serve();
  network.forget();
  problems.length = 0;

  /** A page may go while we talk to it. What it then is, the next look shows. */
  const unlessGone = async <T>(doing: Promise<T>): Promise<T | undefined> =>
    doing.catch(error => {
      if (/context was destroyed|navigat|frame was detached|net::ERR_ABORTED/i.test(`${error}`)) return undefined;
      throw error;
    });
  /** As `page.evaluate`, which takes 40 kB of its own into each new document. */
  const inPage = async <A, T>(page: Page, run: (argument: A) => T, argument?: A): Promise<Awaited<T> | undefined> => {
    const expression = `(${run})(${JSON.stringify(argument)})`;
    const session = sessions.get(page);
    const answer = await unlessGone(
      (session as CDPSession).send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
    );
    const { exceptionDetails, result } = answer ?? {};
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result?.value;
  };

  const store = (value: string) =>
    context.addCookies([{ name: RECORD, value, domain: SITE, path: '/', secure: true, sameSite: 'Lax' }]);

  const address = (path: string) => `${path}?${++count}`;

  const inTab = async (action: Extract<Action, { tab: number }>) => {
    const page = pages[action.tab];
    if (action.do === 'load') {
      open.add(page);
      await page.goto(address(action.path), { waitUntil: 'commit' });
    } else if (action.do === 'reload') await page.reload({ waitUntil: 'commit' });
    else if (action.do === 'route') await inPage(page, path => history.pushState(null, '', path), address(action.path));
    else if (action.do === 'back') await inPage(page, () => void setTimeout(() => history.back()));
    else if (action.do === 'forward') await inPage(page, () => void setTimeout(() => history.forward()));
    else if (action.do === 'use') await inPage(page, usePage);
    else if (action.do !== 'choose') await inPage(page, answer, { choice: action.do, switches: [] });
    else if (action.by === 'page') await inPage(page, choices => window.askfirst?.decide(choices), action.choices);
    else {
      // A category first: its switch turns those of all its services.
      const switches = Object.entries(action.choices)
        .map(([name, on]) => [name === 'my-chat' ? 'functional' : name, on] as const)
        .sort(([one], [other]) => Number(byId.has(one)) - Number(byId.has(other)));
      await inPage(page, answer, { choice: 'save' as const, switches });
    }
  };

  const perform = async (action: Action) => {
    if (action.do === 'raise policy') site.policy++;
    if (action.do === 'add service') site.config = { ...CONFIG, ...LATER };
    if (action.do === 'signal') site.signals = true;
    if (action.do === 'block cookies') site.blocked = true;
    if (action.do === 'admit cookies') site.blocked = false;
    if (action.do === 'corrupt') await store(action.record);
    if (action.do === 'expire') {
      const record = (await context.cookies()).find(({ name }) => name === RECORD)?.value.split('~');
      if (record?.[2]) {
        record[2] = (Number.parseInt(record[2], 36) - 200 * DAY).toString(36);
        await store(record.join('~'));
      }
    }
    if ('tab' in action) await unlessGone(inTab(action));
    else serve();
  };

  const toTab = ({ id, path, decided, consent, asking, sent, contacted, visible }: PageState): SeenTab => ({
    fresh: !known.has(id),
    ...{ path, decided, asking },
    yes: SERVICES.filter(
      service =>
        consent.asked.includes(service.id) && (consent.allowed[service.category] || consent.also.includes(service.id)),
    ).map(service => service.id),
    sent: owners(sent),
    started: SERVICES.filter(({ hosts }) => contacted.includes(hosts.at(-1) as string)).map(service => service.id),
    alive: SERVICES.filter(({ endless, hosts }) => endless && hosts.some(host => contacted.includes(host))).map(
      service => service.id,
    ),
    clicks: { accept: visible.accept ? 1 : 2, reject: visible.reject ? 1 : 2 },
  });

  let shown: string[] = [];
  const look = async (): Promise<Seen | undefined> => {
    const states = await Promise.all(pages.map(page => (open.has(page) ? inPage(page, readPage) : null)));
    if (states.includes(undefined)) return undefined;
    shown = states.flatMap(state => state?.id ?? []);
    const cookies = (await context.cookies()).map(({ name }) => name).filter(name => name !== RECORD);
    const left = [...cookies, ...states.flatMap(state => state?.storage ?? [])];
    return {
      tabs: states.map(state => (state ? toTab(state) : undefined)),
      sent: owners(network.trackerHosts()),
      traces: [...new Set(left.map(name => ownerOf(name) ?? name))],
      problems: [...problems],
    };
  };

  return {
    async perform(action) {
      for (const id of shown) known.add(id);
      for (const page of open) await inPage(page, markPage);
      network.forget();
      problems.length = 0;
      await perform(action);
    },

    async look(judge) {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const seen = await look();
        const isOver = Date.now() > end;
        if (seen && (isOver || !judge(seen).length)) {
          await Promise.all([...open].map(page => inPage(page, rest)));
          const later = await look();
          if (later && (isOver || !judge(later).length)) return later;
        } else if (isOver) throw new Error('A page did not load');
        await new Promise(resolve => setTimeout(resolve, 10));
      }
    },
  };
}
