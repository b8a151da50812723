import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Ways by which a text becomes markup or code. */
const SINKS =
  /\beval\(|\bFunction\(|(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|DOMParser|setHTML|importScripts|set(?:Timeout|Interval)\(\s*["'`]/g;

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'));
const sinksIn = (name: string) => readFileSync(join('dist', name), 'utf8').match(SINKS) ?? [];

it('no file turns text into markup or code', () => {
  expect(files.length).toBeGreaterThan(100);
  for (const name of files) expect([name, sinksIn(name)]).toEqual([name, []]);
});
