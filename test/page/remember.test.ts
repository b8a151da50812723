// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { remember } from '../../src/page/remember';

it('puts words and links back, and leaves the rest', () => {
  document.body.innerHTML = `<a href="tel:+441174960340">Call <span class="rTapNumber1">0117 496 0340</span></a><p>other</p>`;
  const putBack = remember('[class*=rTapNumber], a[href^="tel:"]');
  const [link, number, other] = ['a', 'span', 'p'].map(name => document.querySelector(name) as HTMLElement);
  link?.setAttribute('href', 'tel:+441174960777');
  (number as HTMLElement).textContent = '0117 496 0777';
  (other as HTMLElement).textContent = 'changed';
  putBack();
  expect(document.body.innerHTML).toBe(
    `<a href="tel:+441174960340">Call <span class="rTapNumber1">0117 496 0340</span></a><p>changed</p>`,
  );
});
