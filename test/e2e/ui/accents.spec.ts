import { expect, test } from '../support/fixtures';
import { openSurface } from '../support/gallery';

test.use({ reducedMotion: 'reduce' });

/** What stands on what, and the contrast that it needs (WCAG 1.4.3, 1.4.11). */
const PAIRS = [
  ['button text', '.banner .choice', 'color', '.banner .choice', 'background-color', 4.5],
  ['button edge', '.banner .choice', 'border-top-color', '.banner', 'background-color', 3],
  ['banner link', '.banner .link', 'color', '.banner', 'background-color', 4.5],
  ['banner heading', '.banner h2', 'color', '.banner', 'background-color', 4.5],
  ['banner text', '.banner p', 'color', '.banner', 'background-color', 4.5],
  ['quiet button', 'dialog .quiet', 'color', 'dialog', 'background-color', 4.5],
  ['quiet button edge', 'dialog .quiet', 'border-top-color', 'dialog', 'background-color', 3],
  ['switch', 'dialog #marketing', 'border-top-color', 'dialog', 'background-color', 3],
  ['switch that is on', 'dialog #hotjar', 'border-top-color', '.services', 'background-color', 3],
  ['link on a panel', '.services .link', 'color', '.services', 'background-color', 4.5],
  ['text on a panel', '.services p', 'color', '.services', 'background-color', 4.5],
  ['name on a panel', '.services h4', 'color', '.services', 'background-color', 4.5],
] as const;

for (const scheme of ['light', 'dark']) {
  test(`512 accents, ${scheme}: no pair of colours falls under what WCAG asks`, async ({ page }) => {
    test.slow();
    const host = await openSurface(page, 'details', { scheme, accent: 'white' });
    const worst = await host.evaluate((element, pairs) => {
      const root = element.shadowRoot as ShadowRoot;
      const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
        willReadFrequently: true,
      }) as CanvasRenderingContext2D;
      const luminances = new Map<string, number>();
      const luminance = (color: string) => {
        const known = luminances.get(color);
        if (known !== undefined) return known;
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, alpha] = context.getImageData(0, 0, 1, 1).data;
        // See-through is as bad as it gets.
        if (alpha !== 255) return Number.NaN;
        const linear = (channel: number) =>
          channel <= 10 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
        const value = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
        luminances.set(color, value);
        return value;
      };
      const parts = pairs.map(([name, front, frontColor, back, backColor]) => ({
        name,
        front: getComputedStyle(root.querySelector(front) as Element),
        frontColor,
        back: getComputedStyle(root.querySelector(back) as Element),
        backColor,
      }));
      const worst: Record<string, { contrast: number; accent: string }> = {};
      const steps = [0, 36, 73, 109, 146, 182, 219, 255];
      for (const r of steps) {
        for (const g of steps) {
          for (const b of steps) {
            const accent = `rgb(${r} ${g} ${b})`;
            element.style.setProperty('--askfirst-accent', accent);
            for (const { name, front, frontColor, back, backColor } of parts) {
              const one = luminance(front.getPropertyValue(frontColor)) + 0.05;
              const two = luminance(back.getPropertyValue(backColor)) + 0.05;
              const contrast = Math.max(one, two) / Math.min(one, two);
              if (!(contrast >= (worst[name]?.contrast ?? 99))) worst[name] = { contrast, accent };
            }
          }
        }
      }
      return worst;
    }, PAIRS);
    console.log(
      scheme,
      Object.entries(worst)
        .map(([name, { contrast }]) => `${name} ${contrast.toFixed(2)}`)
        .join(', '),
    );
    for (const [name, , , , , needed] of PAIRS) {
      const { contrast, accent } = worst[name] ?? {};
      expect.soft(contrast, `${name}, ${accent}`).toBeGreaterThanOrEqual(needed);
    }
  });
}

test('an accent that is no colour, or see-through, leaves the banner readable', async ({ page, banner, problems }) => {
  problems.expect(/askfirst: Unknown accent "brand"\. Example: "#0d5c5b"\./);
  const surface = () => banner.region.evaluate(section => getComputedStyle(section).backgroundColor);
  const fill = () => banner.rejectAll.evaluate(button => getComputedStyle(button).backgroundColor);
  await openSurface(page, 'banner');
  const [plainSurface, plainFill] = [await surface(), await fill()];
  await openSurface(page, 'banner', { accent: 'brand' });
  expect([await surface(), await fill()]).toEqual([plainSurface, plainFill]);
  await openSurface(page, 'banner');
  for (const accent of ['brand', 'var(--none)', 'url(x)']) {
    await page.addStyleTag({ content: `:root { --askfirst-accent: ${accent} }` });
    expect([await surface(), await fill()], accent).toEqual([plainSurface, plainFill]);
  }
  // A site that has one, and then none.
  await openSurface(page, 'banner', { accent: '#17596b' });
  const [ownSurface, ownFill] = [await surface(), await fill()];
  await page.locator('[data-askfirst]').evaluate(host => host.removeAttribute('style'));
  for (const accent of ['brand', 'var(--none)', 'url(x)']) {
    await page.addStyleTag({ content: `:root { --askfirst-accent: ${accent} }` });
    expect([await surface(), await fill()], accent).toEqual([ownSurface, ownFill]);
  }
  await page.addStyleTag({ content: ':root { --askfirst-accent: rgb(13 92 91 / 0.1) }' });
  expect(await fill()).toMatch(/^(color\(srgb [\d. ]+\)|rgb\(13, 92, 91\))$/);
});

for (const scheme of ['light', 'dark']) {
  test(`the tones of a site without an accent are those that ours would give, ${scheme}`, async ({ page }) => {
    const tones = async (accent?: string) => {
      const host = await openSurface(page, 'details', { scheme, ...(accent && { accent }) });
      return host.evaluate(({ shadowRoot }) => {
        const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
          willReadFrequently: true,
        }) as CanvasRenderingContext2D;
        const paint = (color: string) => {
          Object.assign(context, { fillStyle: color }).fillRect(0, 0, 1, 1);
          return [...context.getImageData(0, 0, 1, 1).data].join();
        };
        const probe = document.createElement('i');
        shadowRoot?.querySelector('dialog')?.append(probe);
        const names = 'surface ink muted line link fill fill-edge on-fill pushed raised edge'.split(' ');
        return names.map(name => {
          probe.style.color = `var(--${name})`;
          return [name, paint(getComputedStyle(probe).color)];
        });
      });
    };
    const plain = await tones();
    expect(new Set(plain.map(([, color]) => color)).size).toBeGreaterThan(7);
    expect(plain).toEqual(await tones('#17596b'));
  });
}
