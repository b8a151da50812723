// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { watchOpenLinks } from '../../src/page/open-links';

afterEach(() => document.body.replaceChildren());

const click = (html: string, selector = '*') => {
  document.body.innerHTML = html;
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  document.body.querySelector(selector)?.dispatchEvent(event);
  return event.defaultPrevented;
};

it.each([
  ['a link to the settings', '<a href="#cookie-settings">x</a>', '*', true],
  ['what is in such a link', '<a href="#cookie-settings"><b>x</b></a>', 'b', true],
  ['anything with the attribute', '<button data-askfirst-open>x</button>', '*', true],
  ['another link', '<a href="#other">x</a>', '*', false],
])('a click on %s: %s', (_, html, selector, opens) => {
  const open = vi.fn();
  const end = watchOpenLinks(open);
  expect(click(html, selector)).toBe(opens);
  expect(open).toHaveBeenCalledTimes(opens ? 1 : 0);
  end();
  click(html, selector);
  expect(open).toHaveBeenCalledTimes(opens ? 1 : 0);
});
