// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { putNumbersBack } from '../../src/page/put-numbers-back';
import { rememberNumbers } from '../../src/page/remember-numbers';

it('puts numbers and links back, and leaves the rest', () => {
  document.body.innerHTML = `<a href="tel:+441174960340">Call <span>0117 496 0340</span></a><p>£145</p><a href="/book">Book</a>`;
  const numbers = rememberNumbers();
  const [link, number, price, book] = ['a', 'span', 'p', 'a[href="/book"]'].map(
    name => document.querySelector(name) as HTMLElement,
  );
  link?.setAttribute('href', 'tel:+441174960777');
  (number as HTMLElement).textContent = '0117 496 0777';
  (price as HTMLElement).textContent = '£190';
  book?.setAttribute('href', '/book?step=2');
  putNumbersBack(numbers);
  expect(document.body.innerHTML).toBe(
    `<a href="tel:+441174960340">Call <span>0117 496 0340</span></a><p>£190</p><a href="/book?step=2">Book</a>`,
  );
});
