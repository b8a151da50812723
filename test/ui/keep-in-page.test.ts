// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { keepInPage } from '../../src/ui/keep-in-page';

const soon = () => new Promise(resolve => setTimeout(resolve));

it('calls back when the body is replaced or emptied, each time, until it is ended', async () => {
  const host = document.createElement('div');
  const putBack = vi.fn(() => document.body.prepend(host));
  putBack();
  const end = keepInPage(host, putBack);
  document.body.append('words');
  await soon();
  expect(putBack).toHaveBeenCalledTimes(1);
  document.body.replaceWith(document.createElement('body'));
  await soon();
  expect(host.isConnected).toBe(true);
  document.body.textContent = '';
  await soon();
  expect(host.isConnected).toBe(true);
  expect(putBack).toHaveBeenCalledTimes(3);
  end();
  document.body.textContent = '';
  await soon();
  expect(host.isConnected).toBe(false);
});
