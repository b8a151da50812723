// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScriptLoader } from '../../src/page/script-loader';

const ORIGINS = new Set(['https://static.example.com']);
const URL_OF_A_TAG = 'https://static.example.com/tag.js';
const inserted = () => document.head.querySelector('script') as HTMLScriptElement;

afterEach(() => {
  document.head.replaceChildren();
  delete window.trustedTypes;
  vi.restoreAllMocks();
});

describe('the script loader', () => {
  it('inserts a script with our nonce, and resolves when it has run', async () => {
    const loaded = createScriptLoader(ORIGINS, 'n0nce')(URL_OF_A_TAG);
    expect(inserted().src).toBe(URL_OF_A_TAG);
    expect(inserted().nonce).toBe('n0nce');
    inserted().dispatchEvent(new Event('load'));
    await expect(loaded).resolves.toBe(inserted());
  });

  it('rejects with the address of what did not load', async () => {
    const loaded = createScriptLoader(ORIGINS, '')(URL_OF_A_TAG);
    inserted().dispatchEvent(new Event('error'));
    await expect(loaded).rejects.toMatch(URL_OF_A_TAG);
  });

  it.each([
    'https://elsewhere.example.com/tag.js',
    'https://static.example.com.evil.test/tag.js',
    'http://static.example.com/tag.js',
    'javascript:alert(1)',
  ])('never inserts %s', async url => {
    await expect(createScriptLoader(ORIGINS, '')(url)).rejects.toBe(url);
    expect(inserted()).toBeNull();
  });

  it('passes addresses through one Trusted Types policy', () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL(url: string): string }) => rules);
    window.trustedTypes = { createPolicy };
    createScriptLoader(ORIGINS, '')(URL_OF_A_TAG);
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith('askfirst', expect.anything());
    expect(inserted().src).toBe(URL_OF_A_TAG);
  });

  it('says what to do when the page does not permit that policy', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    window.trustedTypes = {
      createPolicy() {
        throw new TypeError('refused');
      },
    };
    createScriptLoader(ORIGINS, '');
    expect(complaint.mock.calls[0]?.[0]).toMatch(/trusted-types/);
  });
});
