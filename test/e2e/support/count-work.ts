/** How often the page's code did what costs the browser's main thread, by a name for each kind. */
export type Work = Record<string, number>;

/**
 * An init script: `window.work` counts from before any code of the page. It cannot tell whose code calls, so a test serves
 * empty files in place of the vendors'.
 */
export function countWork(): void {
  const work: Work = {};
  Object.assign(window, { work });
  const count = (what: string) => {
    work[what] = (work[what] ?? 0) + 1;
  };

  type Method = (this: unknown, ...args: unknown[]) => unknown;
  const spied = (original: Method, what: string): Method =>
    function (...args) {
      count(what);
      return Reflect.apply(original, this, args);
    };
  /** Counts uses of a method, readings of a property and, with "=", what is written to it. */
  const spy = (owner: object, name: string, what = name) => {
    const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (value) return Object.defineProperty(owner, name, { ...flags, value: spied(value, what) });
    const { configurable } = flags;
    return Object.defineProperty(owner, name, {
      configurable,
      get: get && spied(get, what),
      set: set && spied(set, `${what} =`),
    } as PropertyDescriptor);
  };

  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) spy(window, name);
  spy(MessagePort.prototype, 'postMessage');

  // Each of these makes the browser work out the layout at once, if anything has changed.
  const layout = new Map<object, string[]>([
    [
      Element.prototype,
      ['getBoundingClientRect', 'getClientRects', 'scrollIntoView', 'clientWidth', 'clientHeight', 'scrollHeight'],
    ],
    [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'innerText', 'focus']],
    [window, ['getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY', 'matchMedia']],
    [Document.prototype, ['elementFromPoint']],
  ]);
  for (const [owner, names] of layout) for (const name of names) spy(owner, name);
  // It makes the browser style the whole document anew.
  spy(CSS, 'registerProperty');

  spy(Document.prototype, 'cookie', 'cookie');
  for (const name of ['get', 'getAll', 'set', 'delete']) spy(CookieStore.prototype, name, `cookieStore.${name}`);
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) spy(window, name);

  for (const observer of [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver]) {
    spy(observer.prototype, 'observe', observer.name);
  }
  // The document, the window and the Cookie Store; elements of our own are another matter.
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: unknown, ...args: unknown[]) {
    const target =
      this === document
        ? 'document'
        : (this ?? window) === window
          ? 'window'
          : this instanceof CookieStore && 'cookieStore';
    if (target) count(`${target} ${args[0]}`);
    return Reflect.apply(addEventListener, this, args);
  };

  for (const prototype of [Document.prototype, Element.prototype]) spy(prototype, 'querySelectorAll');
  // The first of these in a process makes Chromium list all languages that it knows: 15 ms on a desktop.
  const slow = ['DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'RelativeTimeFormat'] as const;
  spy(Intl.ListFormat, 'supportedLocalesOf', 'Intl.ListFormat');
  for (const name of slow) {
    const construct = (target: object, args: unknown[]) => {
      count(`Intl.${name}`);
      return Reflect.construct(target as new () => object, args) as object;
    };
    Object.assign(Intl, { [name]: new Proxy(Intl[name], { construct }) });
  }
}
