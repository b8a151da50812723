// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { native, on } from '../../src/page/native';

afterEach(() => document.body.replaceChildren());

describe('native', () => {
  it.each(['cookie', 'body', 'createElement', 'querySelector', 'readyState'] as const)(
    'finds document.%s behind an element of that name',
    name => {
      const before = native(name);
      Object.defineProperty(document, name, { value: document.createElement('form'), configurable: true });
      try {
        expect(typeof native(name)).toBe(typeof before);
        expect(native(name)).not.toBeInstanceOf(HTMLFormElement);
      } finally {
        delete (document as unknown as Record<string, unknown>)[name];
      }
    },
  );
});

describe('on', () => {
  it('listens until it is told not to', () => {
    let heard = 0;
    const off = on('click', () => {
      heard++;
    });
    document.body.click();
    off();
    document.body.click();
    expect(heard).toBe(1);
  });
});
