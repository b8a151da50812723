// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/core/record';
import { heldCategories, releaseHeld } from '../../src/page/held-markup';

const allowed = (...categories: ('functional' | 'analytics' | 'marketing')[]) => {
  const consent = decode(encode(1, 1, categories, []));
  if (!consent) throw new Error('not a record');
  return consent.allowed;
};

beforeEach(() => {
  document.body.innerHTML = `
    <script type="text/plain" data-askfirst="analytics" id="a" defer data-site="7" nonce="n">1</script>
    <script type="text/plain" data-askfirst="marketing" id="b">1</script>`;
});

describe('held markup', () => {
  it('names its categories', () => {
    expect(heldCategories()).toEqual(['analytics', 'marketing']);
  });

  it('is let go by category, with all its attributes', () => {
    releaseHeld(allowed('analytics'));
    const script = document.getElementById('a') as HTMLScriptElement;
    expect(script.hasAttribute('type')).toBe(false);
    expect(script.defer).toBe(true);
    expect(script.nonce).toBe('n');
    expect(script.dataset['site']).toBe('7');
    expect(heldCategories()).toEqual(['marketing']);
  });

  it('is not ours if it names no category: our own host element bears the attribute too', () => {
    document.body.innerHTML = '<div data-askfirst></div>';
    expect(heldCategories()).toEqual([]);
  });
});
