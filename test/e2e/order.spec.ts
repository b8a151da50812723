import type { Page } from '@playwright/test';
import { answer, FILES, remember } from './support/clinic';
import { expect, test } from './support/fixtures';

/** One thing that happened on the page. Steps of one task have the same number. */
interface Step {
  task: number;
  what: string;
}

/** Writes down in the page, from its first moment, when the record is written, frames are painted and tags start. */
async function watch(page: Page): Promise<() => Promise<Step[]>> {
  await page.addInitScript(files => {
    const steps: { task: number; what: string }[] = [];
    Object.assign(window, { steps });
    let task = 0;
    const log = (what: string) => {
      steps.push({ task, what });
      // Further steps of this task come before this chain of microtasks is at its end, those of the next task after.
      let last = Promise.resolve();
      for (let hop = 0; hop < 200; hop++) last = last.then(() => {});
      last.then(() => task++);
    };

    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor;
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(text: string) {
        cookie.set?.call(this, text);
        if (text.startsWith('askfirst=')) log('record');
      },
    });

    for (const name of ['append', 'appendChild', 'insertBefore', 'prepend', 'replaceWith'] as const) {
      const insert = Element.prototype[name] as (...nodes: unknown[]) => unknown;
      Object.defineProperty(Element.prototype, name, {
        value(this: Element, ...nodes: unknown[]) {
          for (const node of nodes) {
            const file = node instanceof HTMLScriptElement && node.src.split('?')[0];
            const vendor = Object.keys(files).find(each => files[each as keyof typeof files] === file);
            if (vendor) log(vendor);
          }
          return insert.apply(this, nodes);
        },
      });
    }

    // A task after a frame's callbacks comes when the frame has been painted.
    const paint = () =>
      requestAnimationFrame(() => {
        const banner = document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector('section');
        setTimeout(() => log(banner ? 'frame with the banner' : 'frame without it'));
        paint();
      });
    // On the window and in the first phase: these frames are asked for before askfirst hears of the click.
    addEventListener('click', paint, { capture: true, once: true });
  }, FILES);
  return () => page.evaluate('steps');
}

const vendors = Object.keys(FILES);
const tagsOf = (steps: Step[]) => steps.filter(({ what }) => vendors.includes(what));

test('an answer is written, the banner goes, the page is painted, and then tag after tag starts, one per task', async ({
  page,
  banner,
}) => {
  const steps = await watch(page);
  await page.goto('/');
  await banner.acceptAll.click();
  await expect.poll(async () => tagsOf(await steps()).length).toBe(4);

  const all = await steps();
  const names = all.map(({ what }) => what);
  const firstTag = names.findIndex(what => vendors.includes(what));
  expect(names[0]).toBe('record');
  expect(names.slice(0, firstTag)).toContain('frame without it');
  expect(names.slice(0, firstTag)).not.toContain('frame with the banner');
  const tags = tagsOf(all);
  expect(tags.map(({ what }) => what).sort()).toEqual([...vendors].sort());
  expect(new Set(tags.map(({ task }) => task)).size, 'tasks with a tag').toBe(4);
  expect(tags.map(({ task }) => task)).not.toContain(all[0]?.task);
});

test('with a stored answer too, one tag per task, and nothing is written', async ({ page, context }) => {
  await remember(context, answer({ allowed: 'analytics.marketing' }));
  const steps = await watch(page);
  await page.goto('/');
  await expect.poll(async () => tagsOf(await steps()).length).toBe(4);
  const all = await steps();
  expect(new Set(all.map(({ task }) => task)).size).toBe(4);
  expect(all.map(({ what }) => what)).not.toContain('record');
});

test('two answers in one moment: the later one counts, and only it', async ({ page, network }) => {
  await page.goto('/');
  await page.evaluate(() => {
    window.askfirst?.acceptAll();
    window.askfirst?.rejectAll();
  });
  await network.quiet(page, 500);
  expect(network.trackerRequests()).toEqual([]);
  expect(await page.evaluate(() => window.askfirst?.allows('marketing'))).toBe(false);
});
