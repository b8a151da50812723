import { html, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';
import { nameOf, SIZES } from '../support/gallery';

const CONTROLS = Array.from({ length: 40 }, (_, index) => `<p><a href="#p${index}">Control ${index}</a></p>`).join('');

for (const layout of ['card', 'bar']) {
  test(`no control of a page of forty is ever hidden behind the ${layout} (WCAG 2.2, 2.4.11)`, async ({
    page,
    network,
    banner,
  }) => {
    test.slow();
    network.page('/forty', html({ head: tag(undefined, `data-layout="${layout}"`), body: CONTROLS }));
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.goto('/forty');
      await expect(banner.region).toBeVisible();
      const hidden: string[] = [];
      // Down through the banner's four stops and the page, and all the way up again.
      for (const key of [...Array(45).fill('Tab'), ...Array(40).fill('Shift+Tab')]) {
        await page.keyboard.press(key);
        const covered = await page.evaluate(() => {
          const element = document.activeElement;
          const section = document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector('section');
          if (!element || !section || element.shadowRoot) return '';
          const [a, b] = [element.getBoundingClientRect(), section.getBoundingClientRect()];
          const beside = a.left < b.left || a.right > b.right;
          const above = a.top < b.top - 1;
          return (beside || above) && a.bottom > 0 && a.top < innerHeight ? '' : (element.textContent ?? '');
        });
        if (covered) hidden.push(`${key} ${covered}`);
      }
      expect.soft(hidden, nameOf(size)).toEqual([]);
    }
  });
}

test('rejecting never takes more keys than accepting, in either layer and either direction', async ({
  page,
  banner,
}) => {
  /** How often a key is pressed until the focus is on a choice. */
  const presses = async (key: string, choice: string) => {
    for (let count = 1; count < 40; count++) {
      await page.keyboard.press(key);
      const at = await banner.host.evaluate(host => host.shadowRoot?.activeElement?.getAttribute('data-choice'));
      if (at === choice) return count;
    }
    throw new Error(`No ${choice} within reach`);
  };
  const count = async (open: () => Promise<unknown>, key: string) => {
    const keys: number[] = [];
    for (const choice of ['reject', 'accept']) {
      await page.goto('/');
      await expect(banner.region).toBeVisible();
      await open();
      keys.push(await presses(key, choice));
    }
    return keys;
  };
  expect(await count(async () => undefined, 'Tab')).toEqual([1, 2]);
  const settings = async () => {
    await banner.choose.click();
    await expect(banner.settings.dialog).toBeVisible();
  };
  // Close, three folds, two switches, then the choices. From the heading upwards: save, accept, reject.
  expect(await count(settings, 'Tab')).toEqual([7, 8]);
});
