// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { heldCategories, watchHeld } from '../../src/page/held-markup';

const soon = () => new Promise(resolve => setTimeout(resolve));

beforeEach(() => {
  document.body.innerHTML = '<div data-askfirst></div>';
});

it('names the categories that conditions mention, not those of our own element', () => {
  expect(heldCategories()).toEqual([]);
  document.body.innerHTML += `<script type="text/plain" data-askfirst="analytics|functional"></script>
    <iframe data-askfirst="!marketing"></iframe>`;
  expect(heldCategories()).toEqual(['functional', 'analytics', 'marketing']);
});

it('calls back at once if something is held', () => {
  document.body.innerHTML = '<p><iframe data-askfirst="functional"></iframe></p>';
  const found = vi.fn();
  watchHeld(found);
  expect(found).toHaveBeenCalledOnce();
});

it('calls back once when something held is added, deep within or in a new body, and never for anything else', async () => {
  const found = vi.fn();
  watchHeld(found);
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
  const end = watchHeld(found);
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
