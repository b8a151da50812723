import { expect, it, vi } from 'vitest';
import { reword } from '../../src/core/reword';

const texts = { heading: 'May we?', body: 'They {purposes}.', again: { policy: 'Changed.', expired: 'Old.' } };
const report = vi.fn();
const reworded = (words: unknown) => {
  report.mockClear();
  return reword(texts, words, report, 'texts.banner');
};

it('replaces what is named and leaves the rest', () => {
  expect(reworded({ heading: 'Cookies?', again: { policy: 'New.' } })).toEqual({
    ...texts,
    heading: 'Cookies?',
    again: { policy: 'New.', expired: 'Old.' },
  });
  expect(reworded(undefined)).toEqual(texts);
  expect(report).not.toHaveBeenCalled();
});

it.each([
  [{ headng: 'x' }, 'texts.banner.headng does not fit. Known: heading,body,again'],
  [{ heading: 1 }, 'texts.banner.heading does not fit. Default: "May we?"'],
  [{ heading: { text: 'x' } }, 'texts.banner.heading does not fit. Default: "May we?"'],
  [{ body: 'They {purpose}.' }, 'texts.banner.body does not fit. Default: "They {purposes}."'],
  [{ again: 'x' }, 'texts.banner.again must be an object'],
  [{ again: { polcy: 'x' } }, 'texts.banner.again.polcy does not fit. Known: policy,expired'],
  ['x', 'texts.banner must be an object'],
  [JSON.parse('{"toString": "x"}'), 'texts.banner.toString does not fit. Known: heading,body,again'],
])('leaves the text for %j, and says so once', (words, problem) => {
  expect(reworded(words)).toEqual(texts);
  expect(report.mock.calls).toEqual([[problem]]);
});
