// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { HELD } from '../../src/page/held-markup';
import { watchFor } from '../../src/page/watch-for';

const soon = () => new Promise(resolve => setTimeout(resolve));

beforeEach(() => {
  document.body.innerHTML = '<div data-askfirst></div>';
});

it('calls back at once if something is held', () => {
  document.body.innerHTML = '<p><iframe data-askfirst="functional"></iframe></p>';
  const found = vi.fn();
  watchFor({ [HELD]: found });
  expect(found).toHaveBeenCalledOnce();
});

it('calls back once when something held is added, deep within or in a new body, and never for anything else', async () => {
  const found = vi.fn();
  watchFor({ [HELD]: found });
  document.body.append('words', document.createElement('p'));
  await soon();
  expect(found).not.toHaveBeenCalled();
  const body = document.createElement('body');
  body.innerHTML = '<p><iframe data-askfirst="functional"></iframe></p>';
  document.body.replaceWith(body);
  await soon();
  body.innerHTML += '<iframe data-askfirst="functional"></iframe>';
  await soon();
  expect(found).toHaveBeenCalledOnce();
});

it('looks at what was added only, and ends', async () => {
  const found = vi.fn();
  const end = watchFor({ [HELD]: found });
  const whole = vi.spyOn(Document.prototype, 'querySelectorAll');
  const part = vi.spyOn(Element.prototype, 'querySelector');
  for (let n = 0; n < 10; n++) document.body.append(document.createElement('p'));
  await soon();
  expect([whole.mock.calls.length, part.mock.calls.length]).toEqual([0, 10]);
  end();
  document.body.innerHTML = '<iframe data-askfirst="functional"></iframe>';
  await soon();
  expect(found).not.toHaveBeenCalled();
});

it('waits for each of several with one observer, and ends with the last', async () => {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const found: string[] = [];
  watchFor({ [HELD]: () => found.push('held'), '[data-askfirst-policy]': () => found.push('policy') });
  document.body.innerHTML = '<div data-askfirst-policy></div>';
  await soon();
  expect(found).toEqual(['policy']);
  expect(disconnect).not.toHaveBeenCalled();
  document.body.innerHTML += '<iframe data-askfirst="functional"></iframe>';
  await soon();
  expect(found).toEqual(['policy', 'held']);
  expect([observe.mock.calls.length, disconnect.mock.calls.length]).toEqual([1, 1]);
});
