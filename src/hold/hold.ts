import type { Askfirst } from '../api.js';
import { lacking, meets, unknownWord } from '../core/condition.js';
import type { HeldContext } from '../held.js';
import { HELD } from '../page/held-markup.js';
import { matching } from '../page/matching.js';
import { native } from '../page/native.js';
import { onDemand } from '../page/on-demand.js';
import { report as tell } from '../page/report.js';
import { parsed } from '../page/tasks.js';
import { setAddresses } from './addresses.js';
import { createAllowedNow } from './allowed-now.js';
import type { Held, HoldContext, IsDue, WaitsFor } from './contract.js';
import type { Frames } from './frames.js';
import { createScripts } from './scripts.js';
import { createWhens } from './whens.js';

/** What waits in the page's own markup. */
export interface Hold {
  /** Lets go what is allowed now, and holds again what is not any more. */
  update(): void;
  /** Whether a script runs on that has lost its permission: only a new visit ends it. */
  outlived(): boolean;
  /** Runs page code by a condition. */
  when: Askfirst['when'];
  /** Looks for nothing any more, and takes the placeholders away. What runs goes on. */
  destroy(): void;
}

export type CreateHold = (context: HeldContext) => Hold;

/** Attributes whose change makes us look at an element again. */
const WATCHED = ['data-askfirst', 'data-askfirst-service', 'data-src', 'data-srcset', 'data-href', 'data-data'];

/**
 * Holds `<script type="text/plain" data-askfirst="…">` and `<iframe|img|… data-askfirst="…" data-src="…">`, also those
 * that come later. One observer; what it costs is in proportion to what was added.
 */
export const createHold: CreateHold = ({ load, nonce, current, sensitive, options, askfirst, allowed, engine }) => {
  let closed = false;
  const told = new Set<string>();
  /** A template may repeat a mistake a thousand times. */
  const report = (problem: string, error?: unknown) => {
    if (!told.has(problem)) tell(problem, error);
    told.add(problem);
  };
  const now = createAllowedNow(allowed, current);
  const context: HoldContext = {
    allowed: now.allowed,
    sensitive: sensitive.here,
    decided: () => current.consent.decided,
    permits: id => (current.services.some(service => service.id === id) ? !!engine.running()?.permits(id) : undefined),
    decide: choices => askfirst().decide(choices),
    frames: onDemand(() => load('frames')),
    options,
    nonce,
    report,
  };
  const isDue: IsDue = ({ dataset: { askfirst, askfirstService = '' } }) =>
    meets(askfirst, context.allowed(), context.decided()) && context.permits(askfirstService) !== false;

  const waitsFor: WaitsFor = element =>
    isDue(element) ? undefined : lacking(element.dataset.askfirst, context.allowed(), context.decided());

  const scripts = createScripts(waitsFor, isDue, report);
  let frames: Frames | undefined;
  const fetchFrames = async () => {
    const createFrames = await context.frames();
    if (closed || frames) return;
    frames = createFrames(context, waitsFor, isDue);
    applyAll();
  };

  const apply = (element: Held) => {
    const { localName, dataset } = element;
    const word = unknownWord(dataset.askfirst);
    if (word !== undefined) report(`data-askfirst="${dataset.askfirst}": "${word}" is no category, so it never runs`);
    try {
      if (element instanceof HTMLScriptElement) scripts.take(element);
      else if (/^(iframe|embed|object)$/.test(localName)) {
        if (frames) frames.apply(element);
        else fetchFrames().catch(report);
      } else if (/^(img|video|audio|link|source)$/.test(localName)) setAddresses(element, isDue(element));
      else report(`data-askfirst cannot hold <${localName}>`);
    } catch (error) {
      report(`A held <${localName}> got no address`, error);
    }
  };

  const look = ({ target, type, addedNodes, removedNodes }: MutationRecord) => {
    if (type === 'attributes' && (target as Element).matches(HELD)) apply(target as Held);
    for (const node of removedNodes) {
      frames?.left(node);
      scripts.left(node);
    }
    for (const node of addedNodes) {
      if (node.isConnected) for (const element of matching<Held>(node, HELD)) apply(element);
    }
  };
  const observer = new MutationObserver(records => {
    now.forget();
    records.forEach(look);
  });
  // The document itself, so that a new body is seen too.
  observer.observe(document, { childList: true, subtree: true, attributeFilter: WATCHED });

  const whens = createWhens(condition => meets(condition, context.allowed(), context.decided()), report);
  const applyAll = () => {
    for (const element of native('querySelectorAll')<Held>(HELD)) apply(element);
  };
  const update = () => {
    now.forget();
    applyAll();
    whens.update();
  };
  // Scripts wait for that: before, one may still be half of what it will be.
  parsed().then(update);

  return {
    update,
    when: whens.when,
    outlived: scripts.outlived,
    destroy() {
      closed = true;
      observer.disconnect();
      scripts.close();
      whens.close();
      frames?.close();
    },
  };
};
