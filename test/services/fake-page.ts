import type { ServicePage } from '../../src/core/service';

/** What a fake page was asked for. */
export interface FakePage extends ServicePage {
  readonly globals: Record<string, unknown>;
  readonly scripts: string[];
  readonly beacons: string[];
  readonly cookies: string[];
  /** How often what was remembered has been put back. */
  putBack: number;
  /** Lets the scripts arrive that were asked for. */
  arrive(): void;
}

/** A page that only remembers what was asked of it. Nothing is told of its document. */
export function fakePage(globals: Record<string, unknown> = {}): FakePage {
  const seen = new Set<unknown>();
  const waiting: (() => void)[] = [];
  const page: FakePage = {
    globals,
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
    whenParsed: run => run(),
    rememberNumbers: () => () => void page.putBack++,
    once(key, run) {
      if (!seen.has(key)) run();
      seen.add(key);
    },
  };
  return page;
}
