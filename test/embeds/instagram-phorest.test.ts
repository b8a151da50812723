import { expect, it } from 'vitest';
import { embedOf } from '../../src/embeds/embed';
import { embedFacts } from '../../src/embeds/facts';
import { instagram } from '../../src/embeds/instagram';
import { phorest } from '../../src/embeds/phorest';

const embeds = [instagram, phorest];
const find = (address: string) => embedOf(new URL(address), embeds);

it('a post of Instagram is known, and its plain page', () => {
  const address = 'https://www.instagram.com/p/CxYz123AbCd/embed/captioned/';
  expect(find(address)).toBe(instagram);
  expect(instagram.elsewhere?.(new URL(address))).toBe('https://www.instagram.com/p/CxYz123AbCd/');
  expect(instagram.elsewhere?.(new URL('https://www.instagram.com/embed.js'))).toBeUndefined();
});

it('a booking with Phorest is known, and opens in a window of its own', () => {
  const address = 'https://www.phorest.com/salon/heronlow/book/service-selection';
  expect(find(address)).toBe(phorest);
  expect(phorest.elsewhere?.(new URL(address))).toBe(address);
  expect(find('https://notphorest.com/salon/heronlow')).toBeUndefined();
});

it('has facts for each embed, none of which a page could clear', () => {
  for (const { id } of embeds) expect(embedFacts[id]?.hosts.frame?.length).toBeGreaterThan(0);
  for (const { cookies, storage } of Object.values(embedFacts)) {
    expect(storage).toEqual([]);
    for (const { domain } of cookies) expect(domain).toMatch(/^[\w-]+\.com$/);
  }
});
