// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { hasUnsavedInput } from '../../src/page/unsaved-input';

afterEach(() => document.body.replaceChildren());

const FORM = `<form>
  <input value="preset"><input type="checkbox" checked><input type="hidden" value="x"><textarea>preset</textarea>
  <select><option>a</option><option>b</option></select><select><option>a</option><option selected>b</option></select>
  <select multiple><option>a</option></select></form>`;

it('an untouched form has none', () => {
  document.body.innerHTML = FORM;
  expect(hasUnsavedInput()).toBe(false);
});

it.each([
  ['a typed word', 'input', (e: HTMLInputElement) => (e.value = 'Ann')],
  ['a cleared box', '[type=checkbox]', (e: HTMLInputElement) => (e.checked = false)],
  ['a longer text', 'textarea', (e: HTMLTextAreaElement) => (e.value += '!')],
  ['another option', 'select', (e: HTMLSelectElement) => (e.selectedIndex = 1)],
  ['one of several options', '[multiple] option', (e: HTMLOptionElement) => (e.selected = true)],
] as [string, string, (element: never) => unknown][])('%s is some', (_, selector, change) => {
  document.body.innerHTML = FORM;
  change(document.querySelector(selector) as never);
  expect(hasUnsavedInput()).toBe(true);
});

it('what a script keeps in a hidden field is none', () => {
  document.body.innerHTML = FORM;
  (document.querySelector('[type=hidden]') as HTMLInputElement).value = 'token';
  expect(hasUnsavedInput()).toBe(false);
});
