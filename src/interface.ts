import type { Askfirst } from './api.js';
import type { OptionalCategory } from './core/consent.js';
import type { ReadOption } from './core/options.js';
import type { Decider } from './decide.js';
import { native } from './page/native.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import type { LoadScript } from './page/script-loader.js';
import type { Sensitive } from './page/sensitive.js';
import { parsed } from './page/tasks.js';
import type { Runner } from './runner.js';
import type { Surroundings } from './surroundings.js';
import type { Current } from './ui/contract.js';
import { createScreen, type Screen } from './ui/screen.js';

/** What the interface is made of. */
interface InterfaceContext {
  readonly surroundings: Surroundings;
  readonly loadScript: LoadScript;
  readonly current: Current;
  readonly options: Readonly<Record<string, unknown>>;
  readonly read: ReadOption;
  readonly sensitive: Sensitive;
  askfirst(): Askfirst;
  /** Resolves when a decision can be carried out. */
  ready(): Promise<[Runner, Decider]>;
  /** The categories that there is something to ask about. */
  categories(): readonly OptionalCategory[];
}

/** The interface, which is fetched when something must be shown. */
export function createInterface(context: InterfaceContext): Screen {
  const { surroundings, loadScript, current, options, read, sensitive, categories, askfirst, ready } = context;
  const screen = createScreen(
    onDemand(async () => {
      const [mount, [{ services }, { facts, record }]] = await Promise.all([surroundings.loadUi(loadScript), ready()]);
      if (!native('body')) await parsed();
      return mount({
        askfirst: askfirst(),
        current,
        services,
        facts,
        record,
        options,
        report,
        policyUrl: read('policyUrl', '/cookie-policy', undefined),
        nonce: surroundings.nonce,
        categories,
        sensitive: sensitive.here,
        loadSettings: () => surroundings.loadSettings(loadScript),
        place: host => host.isConnected || native('body').prepend(host),
        closeSettings: () => screen.show({ settings: false }),
      });
    }),
    report,
  );
  return screen;
}
