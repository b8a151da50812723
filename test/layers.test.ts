import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** Where the files of a folder may import from; with `type` in front: types only. As DESIGN.md draws it. */
const LAYERS: Record<string, readonly string[]> = {
  core: ['core'],
  page: ['page', 'core'],
  services: ['services', 'type core'],
  embeds: ['embeds', 'type core'],
  i18n: ['i18n', 'type core'],
  guard: ['guard', 'page', 'core', 'services'],
  // For people who build a site: it may know all that there is to know.
  debug: ['debug', 'guard', 'page', 'core', 'services', 'type .'],
  move: ['move', 'page', 'core', 'services', 'type .', 'type ui'],
  ui: ['ui', 'page', 'core', 'i18n', 'type .'],
  table: ['table', 'page', 'core', 'embeds', 'ui', 'services', 'type i18n', 'i18n', 'type .'],
  csp: ['csp', 'page', 'core', 'embeds', 'services'],
  hold: ['hold', 'page', 'core', 'embeds', 'type i18n', 'type .'],
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name));

/** What each of our further files runs may use this one too. */
const OFFER = '../offer-part.js';

const imports = sources.flatMap(name =>
  [...readFileSync(join('src', name), 'utf8').matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)'/gm)]
    .filter(([, , target]) => target !== OFFER)
    .map(([, type, target]) => ({
      from: name,
      layer: dirname(name),
      target: dirname(relative('src', join('src', dirname(name), target as string))),
      type: !!type,
    })),
);

it.each(Object.entries(LAYERS))('%s imports from its own layers only', (layer, allowed) => {
  const own = imports.filter(each => each.layer === layer);
  expect(own.length).toBeGreaterThan(0);
  const wrong = own.filter(
    ({ target, type }) => !allowed.includes(target) && !(type && allowed.includes(`type ${target}`)),
  );
  expect(wrong).toEqual([]);
});

it('no file is long', () => {
  const lines = (name: string) => readFileSync(join('src', name), 'utf8').trimEnd().split('\n').length;
  expect(sources.filter(name => lines(name) > 150)).toEqual([]);
});

it('no text becomes markup or code', () => {
  const risky = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|dangerouslySet/;
  expect(sources.filter(name => risky.test(readFileSync(join('src', name), 'utf8')))).toEqual([]);
});
