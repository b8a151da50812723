import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Ways by which a text becomes markup or code. */
const SINKS =
  /\beval\(|\bFunction\(|(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|DOMParser|setHTML|importScripts|set(?:Timeout|Interval)\(\s*["'`]/g;

/** What Preact does with a property that we never give it (a test of the sources says so): the only two. */
const PREACTS = ['innerHTML=', 'innerHTML='];

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.js'));
const sinksIn = (name: string) => readFileSync(join('dist', name), 'utf8').match(SINKS) ?? [];

it('no file turns text into markup or code', () => {
  expect(files.length).toBeGreaterThan(100);
  // The settings hold Preact.
  for (const name of files)
    expect([name, sinksIn(name)]).toEqual([name, /^askfirst-settings\./.test(name) ? PREACTS : []]);
});
