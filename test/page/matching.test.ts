// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { matching } from '../../src/page/matching';

afterEach(() => document.body.replaceChildren());

it('finds what matches within, itself included, in order', () => {
  document.body.innerHTML = '<p class="a"><b class="a"></b><i></i></p>';
  expect(matching(document.body.firstElementChild as Element, '.a').map(({ localName }) => localName)).toEqual([
    'p',
    'b',
  ]);
  expect(matching(document.createTextNode('a'), '.a')).toEqual([]);
});

it('is not misled by a form whose fields are named like its methods', () => {
  document.body.innerHTML = '<form><input name="matches"><input name="querySelectorAll"><b class="a"></b></form>';
  expect(matching(document.forms[0] as HTMLFormElement, '.a')).toHaveLength(1);
});
