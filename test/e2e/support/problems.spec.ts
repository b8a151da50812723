import { test } from './fixtures';

/** Each of these tests must fail, and only because of what its name says. */

test.describe('fails a test at its end', () => {
  test('for an unknown host', async ({ page, problems }) => {
    test.fail();
    problems.allowFailedLoad(/unknown/);
    await page.goto('https://unknown.example/');
  });

  for (const [problem, code] of Object.entries({
    'an uncaught error': 'throw new Error("Broken")',
    'a console error': 'console.error("Broken")',
    'a console warning': 'console.warn("Broken")',
    'a file that is not there': 'document.body.append(Object.assign(new Image(), { src: "/gone.png" }))',
  })) {
    test(`for ${problem}`, async ({ page, network }) => {
      test.fail();
      network.answer('/gone.png', { status: 404 });
      network.page('/broken', `<body><script>${code}</script>`);
      await page.goto('/broken');
    });
  }

  test('for a message that was expected and never came', async ({ page, network, problems }) => {
    test.fail();
    problems.expect(/Unknown service/);
    network.page('/fine', 'Fine');
    await page.goto('/fine');
  });
});
