import { beforeEach, expect, it, vi } from 'vitest';
import { readLook } from '../../src/ui/look';

const report = vi.fn();
const plain = { layout: 'card', position: 'end', scheme: 'page' };

beforeEach(() => {
  report.mockClear();
  vi.stubGlobal('CSS', { supports: (_: string, value: string) => value.startsWith('#') });
});

it.each([
  [{}, plain],
  [{ policyUrl: '/policy', accent: '' }, plain],
  [
    { layout: 'bar', position: 'start', scheme: 'dark', accent: '#0d5c5b' },
    { layout: 'bar', position: 'start', scheme: 'dark', accent: '#0d5c5b' },
  ],
])('%j', (options, look) => {
  expect(readLook(options, report)).toEqual(look);
  expect(report).not.toHaveBeenCalled();
});

it.each([
  [{ layout: 'modal' }, 'Unknown layout "modal". Known: card, bar, inline'],
  [{ position: true }, 'Unknown position "true". Known: end, start'],
  [{ scheme: null }, undefined],
  [{ accent: 'brand' }, 'Unknown accent "brand". Example: "#0d5c5b"'],
  [{ accent: ['x'] }, 'Unknown accent "x". Example: "#0d5c5b"'],
])('says what is wrong and keeps the default: %j', (options, problem) => {
  expect(readLook(options, report)).toEqual(plain);
  expect(report.mock.calls.flat()).toEqual(problem ? [problem] : []);
});
