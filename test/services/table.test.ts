import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lists } from '../../scripts/lists.mjs';
import { servicesTable, withTable } from '../../scripts/services-table.mjs';
import { undecided } from '../../src/core/consent';
import { createGate } from '../../src/core/gate';
import { decode, encode } from '../../src/core/record';
import type { Service } from '../../src/core/service';
import { facts } from '../../src/services/facts';
import * as catalogue from '../../src/services/index';
import { change, createServicePage } from './service-page';

const table = servicesTable({ ...catalogue }, facts) as string;
const rows = table.split('\n').slice(2, -1);

it('the README has the table of the catalogue: else run npm run build', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(withTable(readme, table)).toBe(readme);
});

it('says of each service what withdrawal does to the page, and what it does', async () => {
  const { custom: _, ...byId } = catalogue;
  const factories = Object.values(byId) as ((options: { id: string }) => Service)[];
  expect(rows).toHaveLength(factories.length);
  for (const create of factories) {
    const service = create({ id: create({ id: '' }).account.example });
    const page = createServicePage();
    const calls = { release: (_name: string, make: () => void) => make(), drop() {} };
    const nextTask = async () => {};
    const gate = createGate({ services: [service], page, started: new Set(), calls, nextTask, report() {} });
    change(gate, decode(encode(1, 1, ['functional', 'analytics', 'marketing'], [service.id])) ?? undecided, false);
    await gate.start();
    const reloads = change(gate, undecided, false);
    const row = rows.find(each => each.startsWith(`| \`data-${service.id}\` |`));
    expect(row).not.toContain('undefined');
    expect(row).toMatch(
      reloads ? /\| [^|]*(?<!allowed again, )the page reloads/ : /\| (stops at once|nothing to stop)/,
    );
  }
});

it('the lists that follow from the catalogue are as npm run build writes them', () => {
  for (const [file, text] of Object.entries(lists())) expect(readFileSync(`src/${file}`, 'utf8')).toBe(text);
});
