// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { knownNames } from '../src/core/options';
import { readConfig } from '../src/script-config';
import * as catalogue from '../src/services/index';

const block = (json: string) => {
  document.head.innerHTML = `<script type="application/json" id="askfirst-config">${json}</script>`;
};

afterEach(() => {
  document.head.replaceChildren();
  vi.restoreAllMocks();
});

describe('the configuration of a page', () => {
  it('stands in the attributes of our tag', () => {
    expect(readConfig({ policy: '/cookies', googleAds: 'AW-1', cookieMonths: '3' })).toEqual({
      policyUrl: '/cookies',
      googleAds: 'AW-1',
      cookieMonths: '3',
    });
  });

  it('or in a block, in either spelling', () => {
    block('{"policy": "/cookies", "google-ads": "AW-1", "cookieMonths": 3}');
    expect(readConfig({})).toEqual({ policyUrl: '/cookies', googleAds: 'AW-1', cookieMonths: 3 });
  });

  it('the tag wins over the block', () => {
    block('{"policy": "/block", "hotjar": 1234567}');
    expect(readConfig({ policy: '/tag' })).toEqual({ policyUrl: '/tag', hotjar: 1234567 });
  });

  it('what optimisers add to every tag is none of ours', () => {
    expect(readConfig({ cfasync: 'false', noOptimize: '1', rocketStatus: 'x', turboTrack: 'reload' })).toEqual({});
  });

  it('the name of no option and of no service is taken for one of these', () => {
    const names = knownNames(Object.keys(catalogue));
    expect(Object.keys(readConfig(Object.fromEntries(names.map(name => [name, 'x']))))).toEqual(names);
  });

  it.each(['{policy: 1}', '{"policy": "/a"', '<b>'])('a block with %s says so and does not count', json => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    block(json);
    expect(readConfig({ policy: '/tag' })).toEqual({ policyUrl: '/tag' });
    expect(complaint.mock.calls[0]?.[0]).toMatch(/askfirst-config is not valid JSON/);
  });

  it.each(['null', '1', '[]', '""'])('a block with %s holds nothing', json => {
    block(json);
    expect(readConfig({})).toEqual({});
  });
});
