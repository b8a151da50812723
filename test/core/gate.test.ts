import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent, OptionalCategory } from '../../src/core/consent';
import { undecided } from '../../src/core/consent';
import { createGate } from '../../src/core/gate';
import { decode, encode } from '../../src/core/record';
import type { Service } from '../../src/core/service';
import { change, createServicePage, type FakePage, route } from '../services/service-page';

let log: string[];
let moment = 1;
const report = vi.fn();
const page = createServicePage();
const calls = { release: (_name: string, make: () => void) => make(), drop() {} };

const service = (id: string, category: OptionalCategory, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  category,
  account: { value: '1', pattern: /1/, example: '1' },
  start: () => void log.push(`start ${id}`),
  update: () => void log.push(`update ${id}`),
  ...more,
});

const plain = service('plain', 'analytics');
const stoppable = service('stoppable', 'marketing', { stop: () => void log.push('stop stoppable') });
const services = [plain, stoppable];

const allow = (...allowed: OptionalCategory[]): Consent =>
  decode(
    encode(
      1,
      moment++,
      allowed,
      services.map(({ id }) => id),
    ),
  ) as Consent;

const gateOf = (list: Service[], nextTask: () => Promise<void> = async () => void log.push('task')) =>
  createGate({ services: list, page, started: new Set(), calls, nextTask, report });

beforeEach(() => {
  log = [];
  report.mockClear();
});

describe('the gate', () => {
  it('starts nothing without an answer', async () => {
    const gate = gateOf(services);
    await gate.start();
    change(gate, undecided, false);
    await gate.start();
    expect(log).toEqual([]);
  });

  it('starts what is permitted, one service per task, and each once', async () => {
    const gate = gateOf(services);
    change(gate, allow('analytics', 'marketing'), false);
    await gate.start();
    await gate.start();
    expect(log).toEqual(['task', 'start plain', 'task', 'start stoppable']);
  });

  it('starts a service once even if two rounds overlap', async () => {
    const gate = gateOf(services);
    change(gate, allow('analytics', 'marketing'), false);
    await Promise.all([gate.start(), gate.start()]);
    expect(log.filter(line => line === 'start plain')).toHaveLength(1);
  });

  it('starts nothing that was taken back while it waited', async () => {
    const gate = gateOf(services, async () => {
      change(gate, allow(), false);
    });
    change(gate, allow('analytics', 'marketing'), false);
    await gate.start();
    expect(log).toEqual([]);
  });

  it('updates what goes on, stops what no longer may', async () => {
    const gate = gateOf(services);
    change(gate, allow('analytics', 'marketing'), false);
    await gate.start();
    log = [];
    expect(change(gate, allow('analytics'), false)).toBe(false);
    expect(log).toEqual(['update plain', 'stop stoppable']);
  });

  it('asks for a reload where something has no stop', async () => {
    const gate = gateOf(services);
    change(gate, allow('analytics', 'marketing'), false);
    await gate.start();
    log = [];
    expect(change(gate, allow('marketing'), false)).toBe(true);
    expect(log).toEqual(['update stoppable']);
  });

  it('asks for a reload where a stop says that it takes one', async () => {
    const gate = gateOf([service('plain', 'analytics', { stop: () => true })]);
    change(gate, allow('analytics'), false);
    await gate.start();
    expect(change(gate, allow(), false)).toBe(true);
  });

  it('does not ask for a reload for what never ran', () => {
    expect(change(gateOf(services), allow(), false)).toBe(false);
  });

  it('updates a stopped service that is permitted again, instead of starting it twice', async () => {
    const gate = gateOf(services);
    change(gate, allow('marketing'), false);
    await gate.start();
    change(gate, allow(), false);
    log = [];
    change(gate, allow('marketing'), false);
    await gate.start();
    expect(log).toEqual(['update stoppable']);
  });

  it('goes on when a service fails, and says which', async () => {
    const failure = new Error('no');
    const broken = service('broken', 'analytics', {
      start() {
        throw failure;
      },
    });
    const gate = gateOf([broken, stoppable]);
    change(gate, decode(encode(1, 1, ['analytics', 'marketing'], ['broken', 'stoppable'])) as Consent, false);
    await gate.start();
    expect(log).toContain('start stoppable');
    expect(report).toHaveBeenCalledExactlyOnceWith('broken failed to start', failure);
  });

  it('asks for a reload when a stop fails', async () => {
    const stubborn = service('stoppable', 'marketing', {
      stop() {
        throw new Error('no');
      },
    });
    const gate = gateOf([stubborn]);
    change(gate, allow('marketing'), false);
    await gate.start();
    expect(change(gate, allow(), false)).toBe(true);
  });

  it('asks for a new visit where a service says that it takes one to go on', async () => {
    const gate = gateOf([service('plain', 'analytics', { update: () => true })]);
    change(gate, allow('analytics'), false);
    await gate.start();
    expect(change(gate, allow('analytics'), false)).toBe(true);
  });

  it('starts what needs several categories when all of them are allowed', async () => {
    const gate = gateOf([service('plain', 'marketing', { needs: ['analytics', 'marketing'] })]);
    for (const categories of [['marketing'], ['analytics']] as const) {
      change(gate, allow(...categories), false);
      await gate.start();
    }
    expect(log).toEqual([]);
    change(gate, allow('analytics', 'marketing'), false);
    await gate.start();
    expect(log).toEqual(['task', 'start plain']);
  });

  it("keeps the flag of the vendor's own snippet set until the service may run", async () => {
    const globals = page.globals;
    const gate = gateOf([service('plain', 'analytics', { optOut: 'off', stop: () => {} })]);
    change(gate, allow('marketing'), false);
    expect(globals['off']).toBe(true);
    change(gate, allow('analytics'), false);
    await gate.start();
    expect(globals['off']).toBe(false);
    change(gate, allow(), false);
    expect(globals['off']).toBe(true);
  });

  it('starts nothing any more once it is closed', async () => {
    const gate = gateOf(services, async () => gate.close());
    change(gate, allow('analytics'), false);
    await gate.start();
    expect(log).toEqual([]);
  });
});

describe('on a sensitive page', () => {
  const recording = service('recording', 'analytics', { recording: true });
  const here = [plain, stoppable, recording];
  const yes = decode(encode(1, 1, ['analytics', 'marketing'], ['plain', 'stoppable', 'recording'])) as Consent;

  it('neither marketing nor recording starts', async () => {
    const gate = gateOf(here);
    change(gate, yes, true);
    await gate.start();
    expect(log).toEqual(['task', 'start plain']);
    expect(['plain', 'stoppable', 'recording'].map(gate.permits)).toEqual([true, false, false]);
  });

  it('they stop when the route becomes sensitive, and may go on afterwards', async () => {
    const gate = gateOf(here);
    change(gate, yes, false);
    await gate.start();
    log = [];
    expect(route(gate, true)).toBe(true);
    expect(log).toEqual(['update plain', 'stop stoppable']);
    expect(route(gate, true)).toBe(undefined);
    log = [];
    expect(route(gate, false)).toBe(false);
    expect(log).toEqual(['update plain', 'update stoppable', 'update recording']);
  });
});

describe('with consentMode "advanced"', () => {
  const google = service('google', 'analytics', { advanced: true });
  const advanced = createServicePage({ options: { ...page.options, consentMode: 'advanced' } });
  const gate = () =>
    createGate({
      services: [google, plain],
      page: advanced,
      started: new Set(),
      calls,
      nextTask: async () => {},
      report,
    });

  it('a service that can do so starts before an answer, and is only told of a refusal', async () => {
    const made = gate();
    const { start, permits } = made;
    change(made, undecided, false);
    await start();
    expect(log).toEqual(['start google']);
    expect(permits('google')).toBe(false);
    expect(change(made, allow(), false)).toBe(false);
    expect(log).toEqual(['start google', 'update google']);
  });
});

describe('calls by page code', () => {
  const told: string[] = [];
  const gate = (list: Service[]) =>
    createGate({
      services: list,
      page,
      started: new Set(),
      calls: {
        release(name, make) {
          make();
          told.push(`release ${name}`);
        },
        drop: name => void told.push(`drop ${name}`),
      },
      nextTask: async () => {},
      report,
    });

  beforeEach(() => {
    told.length = 0;
  });

  it('are released when their vendor has started, dropped when nobody may hear them', async () => {
    const made = gate([service('plain', 'analytics', { calls: 'hj', stop: () => {} })]);
    const { start } = made;
    change(made, undecided, false);
    expect(told).toEqual([]);
    change(made, allow('analytics'), false);
    await start();
    expect(told).toEqual(['release hj']);
    change(made, allow(), false);
    expect(told).toEqual(['release hj', 'drop hj']);
  });

  it('go on while one of several services that share them runs', async () => {
    const shared = [
      service('plain', 'analytics', { calls: 'gtag', stop: () => {} }),
      service('stoppable', 'marketing', { calls: 'gtag', stop: () => {} }),
    ];
    const made = gate(shared);
    const { start } = made;
    change(made, allow('analytics', 'marketing'), false);
    await start();
    told.length = 0;
    change(made, allow('analytics'), false);
    expect(told).not.toContain('drop gtag');
  });
});

describe('the scripts of services', () => {
  const script = 'https://example.com/a.js';
  const gateOn = (own: FakePage, more: Partial<Service>) =>
    createGate({
      services: [service('plain', 'analytics', { script, ...more })],
      page: own,
      started: new Set(),
      calls,
      nextTask: async () => {},
      report,
    });

  it('are loaded after the start, and the service hears when they have come', async () => {
    const own = createServicePage();
    const gate = gateOn(own, {
      start: () => void log.push(`start with ${own.scripts.length} scripts`),
      loaded: () => void log.push('loaded'),
    });
    change(gate, allow('analytics'), false);
    await gate.start();
    expect(own.scripts).toEqual([script]);
    expect(log).toEqual(['start with 0 scripts']);
    own.arrive();
    expect(log).toEqual(['start with 0 scripts', 'loaded']);
  });

  it('are not loaded where the start says that they are there, nor where it failed', async () => {
    for (const start of [
      () => true,
      () => {
        throw new Error('no');
      },
    ]) {
      const own = createServicePage();
      const gate = gateOn(own, { start });
      change(gate, allow('analytics'), false);
      await gate.start();
      expect(own.scripts).toEqual([]);
    }
  });

  it('wait for the document where they look for something in it, and for no answer that was taken back', async () => {
    const parsed: (() => void)[] = [];
    const own = { ...createServicePage(), whenParsed: (run: () => void) => void parsed.push(run) };
    const gate = gateOn(own, { late: true });
    change(gate, allow('analytics'), false);
    await gate.start();
    expect(own.scripts).toEqual([]);
    change(gate, allow(), false);
    for (const run of parsed.splice(0)) run();
    expect(own.scripts).toEqual([]);
    change(gate, allow('analytics'), false);
    await gate.start();
    for (const run of parsed.splice(0)) run();
    expect(own.scripts).toEqual([script]);
  });

  it('find phone numbers that are remembered, and put back with the withdrawal', async () => {
    const own = createServicePage();
    const gate = gateOn(own, { replacesNumbers: true });
    change(gate, allow('analytics'), false);
    await gate.start();
    change(gate, allow('analytics', 'marketing'), false);
    expect(own.putBack).toBe(0);
    expect(change(gate, allow(), false)).toBe(true);
    expect(own.putBack).toBe(1);
  });
});
