import { changeServices, routeServices } from '../../src/core/change-services';
import type { Consent } from '../../src/core/consent';
import type { Gate } from '../../src/core/gate';
import type { ServicePage } from '../../src/core/service';

/** What a page for services was asked for. */
export interface FakePage extends ServicePage {
  readonly window: Record<string, unknown>;
  readonly scripts: string[];
  readonly beacons: string[];
  readonly cookies: string[];
  /** How often remembered phone numbers have been put back. */
  putBack: number;
  /** Lets the scripts arrive that were asked for. */
  arrive(): void;
}

/** A page for services that only remembers what was asked of it. By default everything is permitted on it. */
export function createServicePage(more: Partial<FakePage> = {}): FakePage {
  const seen = new Set<unknown>();
  const waiting: (() => void)[] = [];
  const page: FakePage = {
    window: {},
    options: { consentMode: 'basic', urlPassthrough: false, adsDataRedaction: true },
    scripts: [],
    beacons: [],
    cookies: [],
    putBack: 0,
    arrive: () => {
      for (const loaded of waiting.splice(0)) loaded();
    },
    script(url, loaded) {
      page.scripts.push(url);
      if (loaded) waiting.push(loaded);
    },
    beacon: url => void page.beacons.push(url),
    cookie: text => void page.cookies.push(text),
    once(key: unknown, run: () => void) {
      if (!seen.has(key)) run();
      seen.add(key);
    },
    parsed: run => run(),
    rememberNumbers: () => page,
    permits: () => true,
    ...more,
  };
  return page;
}

const how = { putNumbersBack: (page: FakePage) => page.putBack++, endings: {} };

/** A decision, or a page that became sensitive or ceased to be, for services on such a page. */
export const change = (gate: Gate, consent: Consent, sensitive: boolean): boolean =>
  changeServices(gate, consent, sensitive, how);

/** A change of the address. */
export const route = (gate: Gate, sensitive: boolean): boolean | undefined => routeServices(gate, sensitive, how);
