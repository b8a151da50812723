import { describe, expect, it } from 'vitest';
import { matches } from '../../src/core/sensitive';

describe('patterns of sensitive pages', () => {
  it.each([
    ['/treatments/*', '/treatments/hiv-test'],
    ['/treatments/*', '/treatments/'],
    ['/treatments/*', '/treatments'],
    ['/treatments/*', '/Treatments/HIV-test/results'],
    ['/book', '/book/'],
    ['/book*', '/booking.html'],
    ['*/results', '/en/results'],
    [' /book ', '/book'],
    ['/a.b', '/a.b'],
    ['/#/tests/*', '/#/tests/hiv'],
    ['/find?q=*', '/find?q=hiv'],
    ['*', '/'],
  ])('%s takes in %s', (pattern, path) => {
    expect(matches(['/nothing', pattern], path)).toBe(true);
  });

  it.each([
    ['/treatments/*', '/treatment-prices'],
    ['/book', '/booking'],
    ['/a.b', '/axb'],
    ['/find?q=*', '/fin?q=hiv'],
    ['/(x+)+', '/xx'],
  ])('%s leaves %s out', (pattern, path) => {
    expect(matches([pattern], path)).toBe(false);
  });
});
