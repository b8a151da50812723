import { expect, test } from './fixtures';

// In this order and in one worker: the page of the first test goes on asking until its browser window is gone.
test.describe.configure({ mode: 'serial' });

test('a page that never stops asking', async ({ page, network }) => {
  network.answer(/clarity/, { status: 204 });
  network.page(
    '/chatty',
    `<script>
    setInterval(() => navigator.sendBeacon('https://www.clarity.ms/collect'), 5);
    addEventListener('pagehide', () => navigator.sendBeacon('https://www.clarity.ms/collect?end'));
  </script>`,
  );
  await page.goto('/chatty');
  await network.received('www.clarity.ms');
});

test('leaves nothing to the next test: no request, no cookie, no answer', async ({ page, context, network }) => {
  expect(network.requests()).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  network.page('/fresh', 'Fresh');
  await page.goto('/fresh');
  await network.quiet(page, 300);
  expect(network.trackerRequests()).toEqual([]);
});
