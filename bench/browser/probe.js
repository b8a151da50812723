// Runs in each page before any other script; `settings` is put in its place by visit.mjs.
(settings => {
  if (window !== top) return;
  const ran = {};
  const shifts = [];
  const paints = {};
  let count = 0;
  let tagsRan;

  /** All elements of a selector, which may cross one shadow root by " >> ". */
  const all = selector =>
    selector
      .split(' >> ')
      .reduce(
        (roots, part) => roots.flatMap(root => [...(root.shadowRoot ?? root).querySelectorAll(part)]),
        [document],
      );
  const observe = (type, see) => {
    new PerformanceObserver(list => list.getEntries().forEach(see)).observe({ type, buffered: true });
  };
  observe('layout-shift', ({ hadRecentInput, value }) => hadRecentInput || shifts.push(value));
  observe('largest-contentful-paint', ({ element, startTime }) => {
    // The page does not learn of elements in a shadow root.
    paints.largest = { at: startTime, isBanner: !element || !!element.closest(settings.root) };
  });

  /** Calls back in the next task that is not delayed. */
  const soon = call => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => call(performance.now());
    port2.postMessage(0);
  };

  /** On the screen: it has a box in the window and neither it nor what it stands in is hidden or transparent. */
  const look = selector => {
    for (const element of all(selector)) {
      const { x, y, width, height, right, bottom } = element.getBoundingClientRect();
      if (width < 20 || height < 10 || bottom <= 1 || right <= 1 || y >= innerHeight - 1 || x >= innerWidth - 1)
        continue;
      const { visibility, display } = getComputedStyle(element);
      if (visibility !== 'visible' || display === 'none') continue;
      let opacity = 1;
      for (let at = element; at; at = at.parentElement ?? at.getRootNode().host)
        opacity *= getComputedStyle(at).opacity;
      if (opacity > 0.01) return { place: [x, y, width, height].map(Math.round).join(), opacity };
    }
  };
  /** Resolves when an element is on the screen, opaque and at rest, with the times of the first frame and of this one. */
  const shown = selector =>
    new Promise(resolve => {
      let first;
      let before;
      const frame = () => {
        const seen = look(selector);
        if (seen && !first) soon(at => (first ??= at));
        if (seen?.opacity > 0.99 && seen.place === before) return soon(at => resolve({ first, rest: at }));
        before = seen?.place;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });

  /**
   * How long the page was busy at a stretch since a click: not even an urgent task can run meanwhile, nor can input be
   * handled. With pauses, because tasks without any would keep the browser from loading what the click asked for.
   */
  const busy = { longest: 0, first: undefined };
  const PAUSE = 5;
  const pulse = async before => {
    await scheduler.postTask(() => {}, { priority: 'user-blocking', delay: PAUSE });
    const now = performance.now();
    busy.longest = Math.max(busy.longest, now - before - PAUSE);
    if (!busy.ended) pulse(now);
  };

  const click = {};
  addEventListener(
    'click',
    ({ timeStamp }) => {
      if (click.at) return;
      click.at = timeStamp;
      requestAnimationFrame(() => soon(at => (click.painted = at - timeStamp)));
      const began = performance.now();
      const handled = () => (busy.first ??= performance.now() - began);
      // The last of all listeners, if the event gets so far. A task alone would often wait for a frame.
      addEventListener('click', handled, { once: true });
      soon(handled);
      if (settings.pulse) pulse(began);
      if (settings.opens) click.opened = shown(settings.opens);
    },
    true,
  );

  window.bench = {
    all,
    shown,
    /** A tag, or a piece of code that was held, says that it ran. */
    ran(name) {
      if (name) ran[name] = (ran[name] ?? 0) + 1;
      if (++count < settings.tags) return;
      busy.ended = true;
      window.bench.lastRan = performance.now();
      tagsRan();
    },
    allRan: new Promise(resolve => (tagsRan = resolve)),
    /** Keeps the main thread busy, as vendors' snippets do. */
    work(milliseconds) {
      for (const end = performance.now() + milliseconds; performance.now() < end; );
      window.bench.ran();
    },
    isShown: selector => !!look(selector),
    /** The middle of an element, and whether a click there would reach it. */
    middle(selector) {
      for (const element of all(selector)) {
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width < 2 || height < 2 || y + height < 0 || y > innerHeight) continue;
        const at = { x: x + width / 2, y: y + height / 2 };
        const hit = element.getRootNode().elementFromPoint(at.x, at.y);
        return { ...at, isFree: !!hit && (element.contains(hit) || hit.contains(element)) };
      }
    },
    report: async () => ({
      ran,
      count,
      busy,
      paints,
      click: { ...click, opened: await click.opened },
      shift: shifts.reduce((sum, value) => sum + value, 0),
      lastRan: window.bench.lastRan,
      began: performance.getEntriesByName('bench')[0]?.startTime,
      asked: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.startsWith(settings.tagOrigin))
        .map(({ startTime }) => startTime),
    }),
  };
})(SETTINGS);
