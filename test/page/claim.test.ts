// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { type Claim, claim } from '../../src/page/claim';

interface Instance {
  own: Claim<Instance>;
  destroy(): void;
}

it('a page has one instance; a second copy gets it and is told so', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const create = vi.fn((own: Claim<Instance>): Instance => ({ own, destroy: () => {} }));
  const first = claim(create);
  expect(said).not.toHaveBeenCalled();
  expect(claim(create)).toBe(first);
  expect(create).toHaveBeenCalledTimes(1);
  expect(said).toHaveBeenCalledTimes(1);

  // What ran is remembered over a destroyed instance.
  first.own.ran.add('hotjar');
  first.own.instance = undefined;
  const second = claim(create);
  expect(second).not.toBe(first);
  expect(second.own.ran.has('hotjar')).toBe(true);
  second.own.instance = undefined;
});

it('a page that was written anew gets a new instance, without a word', () => {
  const said = vi.spyOn(console, 'error').mockClear();
  const destroy = vi.fn();
  const create = (own: Claim<Instance>): Instance => ({
    own,
    destroy: () => {
      own.instance = undefined;
      destroy();
    },
  });
  document.replaceChild(document.createElement('html'), document.documentElement);
  const before = claim(create);
  document.replaceChild(document.createElement('html'), document.documentElement);
  expect(claim(create)).not.toBe(before);
  expect(destroy).toHaveBeenCalledTimes(1);
  expect(said).not.toHaveBeenCalled();
});
