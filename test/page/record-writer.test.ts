// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReader } from '../../src/core/options';
import { readAll } from '../../src/page/jar';
import { createRecordWriter } from '../../src/page/record-writer';

const write = (text: string, expires: number, options: object = {}, name = 'askfirst') =>
  createRecordWriter(
    name,
    createReader(options as Record<string, unknown>, () => {}),
  )(text, expires);
const inAMonth = Date.now() + 30 * 86_400_000;

afterEach(() => {
  vi.restoreAllMocks();
  // biome-ignore lint/suspicious/noDocumentCookie: the shortest way to empty the jar of jsdom
  document.cookie = 'askfirst=; Max-Age=0; Path=/';
});

describe('the cookie', () => {
  it('is read back as it was written', () => {
    const text = '1~1~mwr2lmo0~analytics.marketing~google-analytics';
    expect(write(text, inAMonth)()).toBe(true);
    expect(readAll('askfirst')).toEqual([text]);
  });

  it('is not mistaken for one whose name begins alike', () => {
    write('junk', inAMonth, {}, 'askfirst-old');
    expect(readAll('askfirst')).toEqual([]);
  });

  it('carries what the options say', () => {
    const written = vi.spyOn(document, 'cookie', 'set');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    write('1~1~mwr2lmo0~~', Date.UTC(2030, 0, 1), {
      cookieDomain: 'example.co.uk',
      cookiePath: '/clinic',
      cookieSecure: true,
    });
    expect(written).toHaveBeenCalledExactlyOnceWith(
      'askfirst=1~1~mwr2lmo0~~; path=/clinic; expires=Tue, 01 Jan 2030 00:00:00 GMT; secure; sameSite=lax; domain=example.co.uk',
    );
  });

  it('that the browser refuses is reported, not thrown', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(write('1~1~mwr2lmo0~~', inAMonth, { cookieDomain: 'elsewhere.test' })()).toBe(false);
    expect(complaint.mock.calls[0]?.[0]).toMatch(/cookie was refused/);
  });

  it('that may not be touched at all counts as absent', () => {
    vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(readAll('askfirst')).toEqual([]);
  });
});
