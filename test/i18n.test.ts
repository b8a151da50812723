import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../src/i18n/en';
import { languages } from '../src/i18n/index';

it('the list of languages names every file', () => {
  const files = readdirSync('src/i18n').map(name => name.replace('.ts', ''));
  expect(files.filter(name => !['index', 'language'].includes(name))).toEqual([...languages]);
});

it('the texts of the banner keep to the lengths that the layout is made for', () => {
  const { heading, reject, accept, choose, policy } = en.banner;
  expect(heading.length).toBeLessThanOrEqual(40);
  for (const label of [reject, accept]) expect(label.length).toBeLessThanOrEqual(20);
  for (const label of [choose, policy]) expect(label.length).toBeLessThanOrEqual(24);
});
