import { expect, it } from 'vitest';
import { patch } from '../../src/guard/patch';

const create = () => ({
  count: 0,
  add(by: number) {
    this.count += by;
    return this.count;
  },
  get total() {
    return this.count;
  },
  set total(value: number) {
    this.count = value;
  },
});

it('goes around a method, which keeps its name, its length and its looks', () => {
  const owner = create();
  const { add } = owner;
  patch(owner, 'add', (native, _self, [by]) => native((by as number) * 10));
  expect(owner.add(1)).toBe(10);
  expect([owner.add.name, owner.add.length]).toEqual([add.name, add.length]);
  expect(`${owner.add}`).toMatch(/native code/);
});

it('goes around a setter and leaves the getter', () => {
  const owner = create();
  patch(owner, 'total', (native, _self, [value]) => value !== 13 && native(value));
  owner.total = 7;
  owner.total = 13;
  expect(owner.total).toBe(7);
});

it('puts back the very descriptor', () => {
  const owner = create();
  const before = Object.getOwnPropertyDescriptors(owner);
  for (const end of [patch(owner, 'add', () => 0), patch(owner, 'total', () => 0)]) end();
  expect(Object.getOwnPropertyDescriptors(owner)).toEqual(before);
});

it('leaves in place what others have patched on top, and does nothing in it any more', () => {
  const owner = create();
  const end = patch(owner, 'add', () => -1);
  const ours = owner.add;
  const theirs = (by: number) => ours.call(owner, by);
  owner.add = theirs;
  end();
  expect(owner.add).toBe(theirs);
  expect(owner.add(2)).toBe(2);
});

it('leaves alone what is not there, or cannot be changed', () => {
  const owner = Object.freeze(create());
  patch(owner, 'add', () => -1)();
  patch(owner, 'subtract', () => -1)();
  expect(() => owner.add(0)).toThrow();
  expect('subtract' in owner).toBe(false);
});
