import { answer, html, ownFiles, remember, tag } from '../support/clinic';
import { expect, test } from '../support/fixtures';

/** What page code does, in the order it happened. */
const CODE = `<script>
  window.log = [];
  for (const condition of ['analytics', 'analytics marketing', 'analytics|marketing', '!marketing']) {
    askfirst.when(condition, () => log.push('+' + condition), () => log.push('-' + condition));
  }
</script>`;

test('page code runs and is undone by conditions, here and from the stored answer on', async ({
  page,
  network,
  banner,
}) => {
  network.page('/when', html({ head: tag() + CODE }));
  const log = () => page.evaluate('log.splice(0)');
  await page.goto('/when');
  await expect(banner.region).toBeVisible();
  expect(await log()).toEqual([]);
  await page.evaluate(() => window.askfirst?.decide({ analytics: true }));
  await expect.poll(log).toEqual(['+analytics', '+analytics|marketing', '!marketing'.padStart(11, '+')]);
  await page.evaluate(() => window.askfirst?.decide({ marketing: true }));
  await expect.poll(log).toEqual(['+analytics marketing', '-!marketing']);
  await page.goto('/when');
  await expect.poll(log).toEqual(['+analytics', '+analytics marketing', '+analytics|marketing']);
});

test('a page that asks for nothing of it does not fetch its file', async ({ page, context, network }) => {
  await remember(context, answer());
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(ownFiles(network)).toEqual(['askfirst.js']);
});
