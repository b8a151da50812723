// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { type Claim, claim } from '../../src/page/claim';

it('a page has one instance; a second copy gets it and is told so', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const create = vi.fn((own: Claim<object>) => ({ own }));
  const first = claim(create);
  expect(warn).not.toHaveBeenCalled();
  expect(claim(create)).toBe(first);
  expect(create).toHaveBeenCalledTimes(1);
  expect(warn).toHaveBeenCalledTimes(1);

  // What ran is remembered over a destroyed instance.
  first.own.ran.add('hotjar');
  first.own.instance = undefined;
  const second = claim(create);
  expect(second).not.toBe(first);
  expect(second.own.ran.has('hotjar')).toBe(true);
});
