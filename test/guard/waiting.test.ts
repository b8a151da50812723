import { describe, expect, it, vi } from 'vitest';
import type { OptionalCategory } from '../../src/core/consent';
import { decode, encode } from '../../src/core/record';
import { createWaiting } from '../../src/guard/waiting';

const OWNERS = {
  replay: { id: 'hotjar', category: 'analytics' },
  pixel: { id: 'facebook-pixel', category: 'marketing' },
} as const;

const setUp = () => {
  const done: string[] = [];
  const waiting = createWaiting(address => (address in OWNERS ? [OWNERS[address as keyof typeof OWNERS]] : []));
  const ask = vi.fn();
  const tell = (answered: boolean, ...allowed: OptionalCategory[]) => {
    const consent = decode(answered ? encode(1, 1, allowed, []) : '1~0~0~~');
    if (!consent) throw new Error('not a record');
    return waiting.update({ consent, sensitive: false, services: [], ask });
  };
  const send = (address: string, name = address) => {
    const owners = waiting.forbids(address);
    if (!owners) done.push(`sent ${name}`);
    else
      waiting.keep(
        owners,
        () => void done.push(`sent ${name}`),
        () => void done.push(`dropped ${name}`),
      );
  };
  return { waiting, done, ask, tell, send };
};

describe('a request', () => {
  it('to anybody else goes at once', () => {
    const { send, done } = setUp();
    send('map');
    expect(done).toEqual(['sent map']);
  });

  it('waits until its category is allowed, in order', () => {
    const { send, done, tell, ask } = setUp();
    for (const [name, address] of [
      ['1', 'pixel'],
      ['2', 'replay'],
      ['3', 'pixel'],
    ] as const)
      send(address, name);
    tell(false);
    expect(done).toEqual([]);
    tell(true, 'marketing');
    expect(done).toEqual(['sent 1', 'dropped 2', 'sent 3']);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('is dropped at once after a no, and not sent by a later yes', () => {
    const { send, done, tell } = setUp();
    tell(true);
    send('pixel');
    tell(true, 'marketing');
    expect(done).toEqual(['dropped pixel']);
  });

  it('that fails when it is let go keeps no other back', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { waiting, send, done, tell } = setUp();
    waiting.keep([OWNERS.pixel], () => {
      throw new Error('gone');
    });
    send('pixel');
    tell(true, 'marketing');
    expect(done).toEqual(['sent pixel']);
    expect(error).toHaveBeenCalledOnce();
  });

  it('is dropped when far too many wait', () => {
    const { send, done } = setUp();
    for (let count = 0; count < 501; count++) send('pixel');
    expect(done).toEqual(['dropped pixel']);
  });
});

it('tells which services the page contacts, and which of them run', () => {
  const { waiting, tell } = setUp();
  waiting.forbids('map', true);
  waiting.forbids('pixel', true);
  waiting.forbids('pixel', true);
  expect(waiting.found).toEqual([{ ...OWNERS.pixel, running: false }]);
  tell(true, 'analytics', 'marketing');
  waiting.forbids('replay');
  waiting.forbids('pixel');
  expect(waiting.found).toEqual([{ ...OWNERS.pixel, running: false }]);
  waiting.forbids('pixel', true);
  expect(waiting.found).toEqual([{ ...OWNERS.pixel, running: true }]);
  // Only a new visit ends what runs.
  expect(tell(true, 'marketing')).toBe(false);
  expect(tell(true)).toBe(true);
});
