import { native } from '../page/native.js';
import { nextTask } from '../page/tasks.js';
import type { Held, IsDue, WaitsFor } from './contract.js';
import { sort, type Twins } from './twins.js';

type HeldScript = HTMLScriptElement & Held;

/** Held scripts, from their turn on. */
export interface Scripts {
  /** Runs a script if it is due: after those before it of the same service; of the same condition if none is named. */
  take(script: HTMLScriptElement): void;
  /** Tells that something has left the page. */
  left(node: Node): void;
  /** Whether one that ran has lost its permission. */
  outlived(): boolean;
  /** Runs nothing any more. */
  close(): void;
}

/** How many different scripts that ran are known again: an app may have another one on each route. */
const KNOWN = 1000;

/** For how long scripts may run, in milliseconds, before the browser gets to handle input and to paint. */
const STRETCH = 8;

const RUNS_UNASKED = /^(|module|(text|application)\/(java|ecma)script)$/i;

/** What tells one script from another: all that stands in its markup. */
const markup = ({ attributes, text }: HTMLScriptElement): string =>
  [text, ...[...attributes].map(({ name, value }) => (name === 'nonce' ? name : `${name}=${value}`)).sort()].join('\n');

/** A new element for a script: one that was made from text after the page was parsed would never run. */
function renew(script: HTMLScriptElement): HTMLScriptElement {
  const fresh = native('createElement')('script');
  try {
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    fresh.text = script.text;
  } catch {
    // Trusted Types forbid that. Then only what came by the parser or as an element can run, which needs no new one.
    return script;
  }
  fresh.nonce = script.nonce;
  return fresh;
}

export function createScripts(waitsFor: WaitsFor, isDue: IsDue, report: (problem: string) => void): Scripts {
  let closed = false;
  /** Those that ran, or wait for their turn. */
  const seen = new WeakSet<HTMLScriptElement>();
  const ran = new Map<string, Twins>();
  /** What those that ran have waited for, each once. */
  const conditions = new Map<string, Pick<Held, 'dataset'>>();
  /** Those in whose place we have put a new element. */
  const replaced = new WeakSet<Node>();
  /** How much has left the page beside them. */
  let lost = 0;
  const queues = new Map<string, Promise<unknown>>();
  let began = performance.now();

  let turns: Promise<unknown> = Promise.resolve();

  /** Snippets may take long, and the visitor has just clicked: their cost must not add up, whatever queue they are in. */
  const inTurn = async (start: () => Promise<unknown>) => {
    const turn = turns.then(async () => {
      if (performance.now() - began >= STRETCH) {
        await nextTask();
        began = performance.now();
      }
      // Not awaited here: what loads does not keep the other queues waiting.
      return [start()];
    });
    turns = turn;
    await (await turn)[0];
  };

  const run = (script: HeldScript) =>
    new Promise<unknown>(next => {
      if (closed || !script.isConnected || !isDue(script)) {
        seen.delete(script);
        return next(0);
      }
      const key = markup(script);
      const twins = ran.get(key) ?? { elements: [], here: 0, looked: lost };
      // The one that was not seen for longest stands first.
      ran.delete(key);
      ran.set(key, twins);
      if (ran.size > KNOWN) ran.delete(ran.keys().next().value as string);
      const { askfirst, askfirstService = '' } = script.dataset;
      conditions.set(`${askfirst} ${askfirstService}`, { dataset: { askfirst, askfirstService } });
      // Not for each script, of which there may be thousands.
      if (twins.looked !== lost) sort(twins);
      twins.looked = lost;
      // A script that came in the place of one that has left, with a page that was swapped, is that one.
      const isKnown = twins.here < twins.elements.length;
      const fresh = isKnown ? script : (renew(script) as HeldScript);
      twins.elements[twins.here++] = new WeakRef(fresh);
      if (isKnown) return next(0);
      seen.add(fresh);
      const { type } = script;
      fresh.setAttribute('type', script.dataset['type'] ?? '');
      fresh.addEventListener('load', next);
      fresh.addEventListener('error', next);
      if (fresh !== script) replaced.add(script);
      script.replaceWith(fresh);
      // The browser has read it. As it came, no router that keeps or compares markup takes it for one that runs by itself.
      fresh.setAttribute('type', type);
      if (!fresh.src) next(0);
    });

  return {
    take(element) {
      const script = element as HeldScript;
      if (seen.has(script) || native('readyState') === 'loading') return;
      if (RUNS_UNASKED.test(script.type))
        report('A script with data-askfirst needs type="text/plain", or it runs unasked');
      else if (isDue(script)) {
        seen.add(script);
        const { askfirst, askfirstService = askfirst } = script.dataset;
        if (script.hasAttribute('async')) run(script);
        else
          queues.set(
            askfirstService,
            (queues.get(askfirstService) ?? Promise.resolve()).then(() => inTurn(() => run(script))),
          );
      }
    },
    left(node) {
      if (!replaced.has(node)) lost++;
    },
    outlived: () => [...conditions.values()].some(waitsFor),
    close() {
      closed = true;
    },
  };
}
