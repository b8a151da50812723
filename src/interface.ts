import type { Askfirst } from './api.js';
import type { OptionalCategory } from './core/consent.js';
import { fits, type ReadOption } from './core/options.js';
import { native } from './page/native.js';
import { onDemand } from './page/on-demand.js';
import { report } from './page/report.js';
import type { Sensitive } from './page/sensitive.js';
import { parsed } from './page/tasks.js';
import type { LoadPart } from './surroundings.js';
import type { Current, MountUi, UiContext } from './ui/contract.js';
import { createScreen, type Screen } from './ui/screen.js';

/** What the interface is made of. */
interface InterfaceContext extends Pick<UiContext, 'record' | 'nonce'> {
  readonly load: LoadPart;
  readonly current: Current;
  readonly options: Readonly<Record<string, unknown>>;
  readonly read: ReadOption;
  readonly sensitive: Sensitive;
  askfirst(): Askfirst;
  /** The categories that there is something to ask about. */
  categories(): readonly OptionalCategory[];
  /** Fetches what lets decisions take effect; with it come the facts that the settings show. */
  effects(): Promise<unknown>;
}

/** The interface, which is made when something must be shown. */
export function createInterface(mount: MountUi, context: InterfaceContext): Screen {
  const { load, current, record, options, read, sensitive, categories, nonce, askfirst, effects } = context;
  const { language = 'en' } = options;
  fits('language', language, /^[a-z]{2,3}(-\w+)*$/i, 'de', report);
  const screen = createScreen(
    onDemand(async () => {
      if (!native('body')) await parsed();
      return mount({
        askfirst: askfirst(),
        current,
        services: current.services,
        record,
        options,
        report,
        policyUrl: read('policyUrl', '/cookie-policy', undefined),
        nonce,
        categories,
        sensitive: sensitive.here,
        // Without the facts they are still the way to say no.
        loadSettings: async () => (await Promise.all([load('settings'), effects().catch(report)]))[0],
        place: host => host.isConnected || native('body').prepend(host),
        closeSettings: () => screen.show({ settings: false }),
      });
    }),
    report,
  );
  return screen;
}
