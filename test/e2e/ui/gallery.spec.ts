import { expect, test } from '../support/fixtures';

test('the gallery shows each surface, made from the shipped files', async ({ page, problems }) => {
  // One of its surfaces is the message that a choice could not be stored.
  problems.allow(/The cookie was refused/);
  await page.goto('/gallery/');
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
  const first = page.frameLocator('iframe').first();
  await expect(first.getByRole('button', { name: 'Reject all' })).toBeVisible();
  for (const heading of ['The question', 'Settings', 'The button that opens the settings again']) {
    await expect(page.getByRole('heading', { name: heading, exact: true })).toBeAttached();
  }
});
