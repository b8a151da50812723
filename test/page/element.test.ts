// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { element } from '../../src/page/element';

it('makes an element of texts, listeners and children, and leaves out what is not there', () => {
  const click = vi.fn();
  const made = element('a', { title: 'x', class: false, click }, 'one', false, element('b', {}, '<i>'));
  expect(made.outerHTML).toBe('<a title="x">one<b>&lt;i&gt;</b></a>');
  made.click();
  expect(click).toHaveBeenCalledTimes(1);
});
