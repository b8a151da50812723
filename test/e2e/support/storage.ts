import type { BrowserContext, Page } from '@playwright/test';

/** The cookie in which askfirst keeps the visitor's answer. */
export const RECORD = 'askfirst';

/** One thing that was left on the visitor's device; `where` is the cookie's domain and path, or an origin. */
export interface Trace {
  kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache';
  name: string;
  where: string;
}

/** Everything on the visitor's device except the record itself: cookies of all hosts, storage of all frames. */
export async function leftBehind(context: BrowserContext, page: Page): Promise<Trace[]> {
  const cookies = (await context.cookies()).filter(({ name }) => name !== RECORD);
  const traces = cookies.map(({ name, domain, path }): Trace => ({ kind: 'cookie', name, where: domain + path }));
  const stored = await Promise.all(
    page.frames().map(frame =>
      frame.evaluate(readStorage).catch(error => {
        // One that goes meanwhile leaves what others of its origin would show.
        if (frame.isDetached()) return [];
        throw error;
      }),
    ),
  );
  // Frames of one origin share their storage: it counts once.
  const once = new Map([...traces, ...stored.flat()].map(trace => [Object.values(trace).join(' '), trace]));
  return [...once.values()];
}

/** Runs in each frame. */
async function readStorage(): Promise<Trace[]> {
  const trace = (kind: Trace['kind']) => (name: string) => ({ kind, name, where: self.origin });
  try {
    // First, as it is the one that fails cleanly: without storage, Chromium's indexedDB reports an error of its own.
    const items = [
      ...Object.keys(localStorage).map(trace('localStorage')),
      ...Object.keys(sessionStorage).map(trace('sessionStorage')),
    ];
    const databases = await indexedDB.databases();
    // Absent on an insecure page.
    const caches = 'caches' in globalThis ? await globalThis.caches.keys() : [];
    return [
      ...items,
      ...databases.map(({ name }) => name ?? '').map(trace('indexedDB')),
      ...caches.map(trace('cache')),
    ];
  } catch (error) {
    // A sandboxed frame, or one whose storage the browser blocks, can leave nothing behind.
    if (window !== window.top) return [];
    throw error;
  }
}
