import { describe, expect, it } from 'vitest';
import type { OptionalCategory } from '../../src/core/consent';
import type { Service } from '../../src/core/service';
import type { UiContext } from '../../src/ui/contract';
import { decisionOf, storedSwitches, switchesOf } from '../../src/ui/switches';

const service = (id: string, category: OptionalCategory) => ({ id, category }) as Service;

/** Analytics has two services, marketing has one, functional has held markup only. */
const context = (allowed: readonly string[] = [], also: readonly string[] = [], asked = ['google', 'hotjar', 'meta']) =>
  ({
    services: [service('google', 'analytics'), service('hotjar', 'analytics'), service('meta', 'marketing')],
    categories: () => ['functional', 'analytics', 'marketing'],
    current: { consent: { allowed: Object.fromEntries(allowed.map(category => [category, true])), also, asked } },
  }) as unknown as UiContext;

it('a category is switched by its services, or by itself where it has none', () => {
  expect(switchesOf(context(), 'analytics')).toEqual(['google', 'hotjar']);
  expect(switchesOf(context(), 'functional')).toEqual(['functional']);
});

describe('what is saved is what the switches show', () => {
  const none = { functional: false, analytics: false, marketing: false };
  it.each([
    [{}, none],
    [
      { google: true, hotjar: true },
      { ...none, analytics: true },
    ],
    [{ hotjar: true }, { ...none, hotjar: true }],
    [
      { functional: true, meta: true },
      { ...none, functional: true, marketing: true },
    ],
    // The name of the category has no say where it has services.
    [{ analytics: true }, none],
  ])('%j', (switches: Record<string, boolean>, decision) => {
    expect(decisionOf(context(), switches)).toEqual(decision);
  });

  it('and saving what was stored changes nothing', () => {
    const stored = context(['functional', 'marketing'], ['hotjar']);
    expect(decisionOf(stored, storedSwitches(stored))).toEqual({
      functional: true,
      analytics: false,
      hotjar: true,
      marketing: true,
    });
  });

  it('a new service in an allowed category stays off until it is switched on', () => {
    const stored = context(['analytics'], [], ['google', 'meta']);
    expect(decisionOf(stored, storedSwitches(stored))).toEqual({ ...none, google: true });
  });
});
