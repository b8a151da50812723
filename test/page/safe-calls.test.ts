// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Expected } from '../../src/page/expected';
import { createCalls } from '../../src/page/release-calls';
import { addSafeCalls, globals, stepAside } from '../../src/page/safe-calls';

let told: unknown[][];
type Call = (...args: unknown[]) => unknown;
/** What page code does: whatever it likes. */
const page = () => globals as never as Record<'hj' | 'gtag', Call> & { ttq: { track: Call }; dataLayer: unknown[] };

beforeEach(() => {
  for (const name of ['hj', 'ttq', 'gtag', 'dataLayer', 'ga-disable-G-1']) Reflect.deleteProperty(globals, name);
  told = [];
});

const create = (expected: Expected) => {
  const stands = addSafeCalls(new Map(), [expected]);
  const end = () => stepAside(stands);
  return { ...createCalls(stands), end };
};
const vendor = (name: string) => () => {
  globals[name] = (...args: unknown[]) => void told.push(args);
};

describe('calls to a vendor who is not there', () => {
  it('are held, and handed on in order once it is', () => {
    const calls = create({ calls: 'hj' });
    page().hj('event', 1);
    page().hj('event', 2);
    calls.release('hj', vendor('hj'));
    page().hj('event', 3);
    expect(told).toEqual([
      ['event', 1],
      ['event', 2],
      ['event', 3],
    ]);
  });

  it('may be to any method, and to a reference that page code has kept', () => {
    const calls = create({ calls: 'ttq' });
    const { ttq } = page();
    ttq.track('Lead', { value: 1 });
    calls.release('ttq', () => {
      globals['ttq'] = { track: (...args: unknown[]) => void told.push(args) };
    });
    ttq.track('Later');
    expect(told).toEqual([['Lead', { value: 1 }], ['Later']]);
  });

  it('are dropped on a refusal, and while it lasts', () => {
    const calls = create({ calls: 'hj' });
    page().hj('before');
    calls.drop('hj');
    page().hj('while');
    calls.release('hj', vendor('hj'));
    expect(told).toEqual([]);
    page().hj('after');
    expect(told).toEqual([['after']]);
  });

  it('are dropped after a withdrawal, until it is allowed again', () => {
    const calls = create({ calls: 'hj' });
    calls.release('hj', vendor('hj'));
    calls.drop('hj');
    page().hj('off');
    calls.release('hj', () => {});
    page().hj('on');
    expect(told).toEqual([['on']]);
  });

  it("are nobody else's business once askfirst is taken away: a new start stands in anew", () => {
    create({ calls: 'hj' }).end();
    expect('hj' in globals).toBe(false);
    const calls = create({ calls: 'hj' });
    page().hj('event');
    calls.release('hj', vendor('hj'));
    expect(told).toEqual([['event']]);
  });

  it('are held up to a bound', () => {
    const calls = create({ calls: 'hj' });
    for (let index = 0; index < 1000; index++) page().hj(index);
    calls.release('hj', vendor('hj'));
    expect(told).toHaveLength(100);
    expect(told[0]).toEqual([0]);
  });

  it('never throw, whatever page code looks for', () => {
    create({ calls: 'gtag' });
    const { dataLayer, gtag } = page();
    expect(dataLayer.filter(Boolean).length).toBe(0);
    expect(dataLayer.some(Boolean)).toBe(false);
    expect([...dataLayer]).toEqual([]);
    expect(() => gtag.apply(null, ['event'])).not.toThrow();
    expect(() => dataLayer.push({ event: 'x' }, { event: 'y' })).not.toThrow();
  });

  it('that fail with the vendor are reported, and the next goes on', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const calls = create({ calls: 'hj' });
    page().hj('bad');
    page().hj('good');
    calls.release('hj', () => {
      globals['hj'] = (word: string) => {
        if (word === 'bad') throw new Error('no');
        told.push([word]);
      };
    });
    expect(told).toEqual([['good']]);
    expect(complaint).toHaveBeenCalledTimes(1);
    complaint.mockRestore();
  });
});

describe('Google, which pages call by two names', () => {
  it('hears both in their order', () => {
    const calls = create({ calls: 'gtag' });
    page().gtag('event', 'first');
    page().dataLayer.push('second');
    page().gtag('event', 'third');
    calls.release('gtag', () => {
      globals['dataLayer'] = told;
      globals['gtag'] = (...args: unknown[]) => void told.push(args);
    });
    expect(told).toEqual([['event', 'first'], 'second', ['event', 'third']]);
  });

  it('hears what a snippet in the page has queued before us, after an answer only', () => {
    globals['dataLayer'] = ['early'];
    const calls = create({ calls: 'gtag' });
    expect([...page().dataLayer]).toEqual([]);
    calls.release('gtag', () => {
      globals['dataLayer'] = told;
    });
    expect(told).toEqual(['early']);
  });

  it('that already runs on the page is left alone', () => {
    const running = Object.assign([], { push: vi.fn() });
    globals['dataLayer'] = running;
    create({ calls: 'gtag' });
    expect(globals['dataLayer']).toBe(running);
  });
});

it('keeps the flag set that switches the own snippet of a vendor off', () => {
  create({ optOut: 'ga-disable-G-1' });
  expect(globals['ga-disable-G-1']).toBe(true);
});
