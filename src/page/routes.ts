/** What the browser says of a navigation, where it has the Navigation API. */
interface NavigateEvent extends Event {
  readonly navigationType: string;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

/** Hears of changes of the address within the page. */
export interface RouteListener {
  /** Before the change, and before any script of a vendor hears of it. True: the new address shall be loaded as a page. */
  before(to: URL): boolean;
  after(): void;
}

/** By the Navigation API, or where there is none by history's own functions. Returns a function that ends it. */
export function watchRoutes({ before, after }: RouteListener): () => void {
  const { navigation } = window as { navigation?: EventTarget };
  const ends: (() => void)[] = [];
  const listen = (target: EventTarget, type: string, listener: (event: never) => void) => {
    target.addEventListener(type, listener as EventListener);
    ends.push(() => target.removeEventListener(type, listener as EventListener));
  };

  if (navigation) {
    listen(navigation, 'navigate', (event: NavigateEvent) => {
      const { navigationType, destination, cancelable } = event;
      const to = new URL(destination.url);
      if (!destination.sameDocument || !before(to) || !cancelable || navigationType === 'traverse') return;
      event.preventDefault();
      location.assign(to);
    });
    listen(navigation, 'currententrychange', after);
  } else {
    listen(window, 'popstate', after);
    for (const name of ['pushState', 'replaceState'] as const) {
      const go = history[name];
      const own = (...[state, unused, url]: Parameters<History['pushState']>) => {
        const to = new URL(url ?? '', location.href);
        if (before(to)) return location.assign(to);
        go.call(history, state, unused, url);
        after();
      };
      history[name] = own;
      // Somebody may have put a function of theirs around ours meanwhile.
      ends.push(() => history[name] === own && Object.assign(history, { [name]: go }));
    }
  }
  return () => {
    for (const end of ends) end();
  };
}
