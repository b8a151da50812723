import type { ServicePage } from '../../src/core/service';

/** A page for services that only remembers what was asked of it. By default everything is permitted on it. */
export function createServicePage(more: Partial<Omit<ServicePage, 'globals'>> = {}) {
  const seen = new Set<unknown>();
  const scripts: string[] = [];
  const globals: Record<string, unknown> = {};
  const page: ServicePage = {
    globals,
    options: { consentMode: 'basic', urlPassthrough: false, adsDataRedaction: true },
    script: (url: string) => void scripts.push(url),
    once(key: unknown, run: () => void) {
      if (!seen.has(key)) run();
      seen.add(key);
    },
    whenParsed: (run: () => void) => run(),
    remember: () => () => {},
    permits: (_id: string) => true,
    address: () => undefined,
    ...more,
  };
  return { ...page, globals, scripts };
}
