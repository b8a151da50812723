// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear } from '../../src/page/clear';
import { cookieNames } from '../../src/page/delete-cookie';

const forbidden = { cookie: (name: string) => name.startsWith('_'), storage: (name: string) => name.startsWith('_') };
const set = (text: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: what a tracker does
  document.cookie = text;
};

beforeEach(() => {
  window.history.replaceState(null, '', '/treatments/mole-check');
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const name of cookieNames()) for (const path of ['/', '/treatments']) set(`${name}=; Max-Age=0; Path=${path}`);
  localStorage.clear();
});

describe('clearing', () => {
  it('deletes by name, on every path that leads here, and nothing else', () => {
    set('_ga=1; Path=/');
    set('_ga=2; Path=/treatments');
    set('_gid=1; Path=/treatments/mole-check');
    set('session=1; Path=/');
    localStorage.setItem('_hj', '1');
    localStorage.setItem('basket', '1');
    sessionStorage.setItem('_hj', '1');
    expect(clear(forbidden).left).toEqual([]);
    expect(cookieNames()).toEqual(['session']);
    expect(Object.keys(localStorage)).toEqual(['basket']);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('names what it could not delete', () => {
    vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('_stuck=1; session=1');
    expect(clear(forbidden).left).toEqual(['_stuck']);
  });

  it('does not mind storage that throws', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    sessionStorage.setItem('_hj', '1');
    expect(clear(forbidden).left).toEqual([]);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });
});
