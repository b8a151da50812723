import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent, OptionalCategory } from '../../src/core/consent';
import { createGate } from '../../src/core/gate';
import { decode, encode, undecided } from '../../src/core/record';
import type { Service } from '../../src/core/service';
import { type FakePage, fakePage } from '../services/fake-page';

let log: string[];
let moment = 1;
const report = vi.fn();
const page = fakePage();

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
  createGate(list, page, new Set(), nextTask, report);

beforeEach(() => {
  log = [];
  report.mockClear();
});

describe('the gate', () => {
  it('starts nothing without an answer', async () => {
    const gate = gateOf(services);
    await gate.start();
    gate.change(undecided);
    await gate.start();
    expect(log).toEqual([]);
  });

  it('starts what is permitted, one service per task, and each once', async () => {
    const gate = gateOf(services);
    gate.change(allow('analytics', 'marketing'));
    await gate.start();
    await gate.start();
    expect(log).toEqual(['task', 'start plain', 'task', 'start stoppable']);
  });

  it('starts a service once even if two rounds overlap', async () => {
    const gate = gateOf(services);
    gate.change(allow('analytics', 'marketing'));
    await Promise.all([gate.start(), gate.start()]);
    expect(log.filter(line => line === 'start plain')).toHaveLength(1);
  });

  it('starts nothing that was taken back while it waited', async () => {
    const gate = gateOf(services, async () => {
      gate.change(allow());
    });
    gate.change(allow('analytics', 'marketing'));
    await gate.start();
    expect(log).toEqual([]);
  });

  it('updates what goes on, stops what no longer may', async () => {
    const gate = gateOf(services);
    gate.change(allow('analytics', 'marketing'));
    await gate.start();
    log = [];
    expect(gate.change(allow('analytics'))).toBe(false);
    expect(log).toEqual(['update plain', 'stop stoppable']);
  });

  it('asks for a reload where something has no stop', async () => {
    const gate = gateOf(services);
    gate.change(allow('analytics', 'marketing'));
    await gate.start();
    log = [];
    expect(gate.change(allow('marketing'))).toBe(true);
    expect(log).toEqual(['update stoppable']);
  });

  it('does not ask for a reload for what never ran', () => {
    expect(gateOf(services).change(allow())).toBe(false);
  });

  it('updates a stopped service that is permitted again, instead of starting it twice', async () => {
    const gate = gateOf(services);
    gate.change(allow('marketing'));
    await gate.start();
    gate.change(allow());
    log = [];
    gate.change(allow('marketing'));
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
    gate.change(decode(encode(1, 1, ['analytics', 'marketing'], ['broken', 'stoppable'])) as Consent);
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
    gate.change(allow('marketing'));
    await gate.start();
    expect(gate.change(allow())).toBe(true);
  });

  it('asks for a new visit where a service says that it takes one to go on', async () => {
    const gate = gateOf([service('plain', 'analytics', { update: () => true })]);
    gate.change(allow('analytics'));
    await gate.start();
    expect(gate.change(allow('analytics'))).toBe(true);
  });

  it('asks for a new visit where a service says that its stop is not all', async () => {
    const gate = gateOf([service('plain', 'analytics', { stop: () => true })]);
    gate.change(allow('analytics'));
    await gate.start();
    expect(gate.change(allow())).toBe(true);
  });

  it('starts what needs several categories when all of them are allowed', async () => {
    const gate = gateOf([service('plain', 'marketing', { needs: ['analytics', 'marketing'] })]);
    for (const categories of [['marketing'], ['analytics']] as const) {
      gate.change(allow(...categories));
      await gate.start();
    }
    expect(log).toEqual([]);
    gate.change(allow('analytics', 'marketing'));
    await gate.start();
    expect(log).toEqual(['task', 'start plain']);
  });

  it('prevents what is not permitted and has not been started', () => {
    const gate = gateOf([service('plain', 'analytics', { prevent: () => void log.push('prevent plain') })]);
    gate.change(allow('marketing'));
    gate.change(allow('analytics'));
    expect(log).toEqual(['prevent plain']);
  });

  it('tells a service that is prevented whether the visitor has decided so', () => {
    const gate = gateOf([
      service('plain', 'analytics', { prevent: (_page, _allowed, decided) => void log.push(`${decided}`) }),
    ]);
    gate.change(undecided);
    gate.change(allow());
    expect(log).toEqual(['false', 'true']);
  });

  it('starts nothing any more once it is closed', async () => {
    const gate = gateOf(services, async () => gate.close());
    gate.change(allow('analytics'));
    await gate.start();
    expect(log).toEqual([]);
  });
});

describe('the scripts of services', () => {
  const script = 'https://example.com/a.js';
  const gateOn = (own: FakePage, more: Partial<Service>) =>
    createGate([service('plain', 'analytics', { script, ...more })], own, new Set(), async () => {}, report);

  it('are loaded after the start, and the service hears when they have come', async () => {
    const own = fakePage();
    const gate = gateOn(own, {
      start: () => void log.push(`start with ${own.scripts.length} scripts`),
      loaded: () => void log.push('loaded'),
    });
    gate.change(allow('analytics'));
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
      const own = fakePage();
      const gate = gateOn(own, { start });
      gate.change(allow('analytics'));
      await gate.start();
      expect(own.scripts).toEqual([]);
    }
  });

  it('wait for the document where they look for something in it, and for no answer that was taken back', async () => {
    const parsed: (() => void)[] = [];
    const own = { ...fakePage(), whenParsed: (run: () => void) => void parsed.push(run) };
    const gate = gateOn(own, { late: true });
    gate.change(allow('analytics'));
    await gate.start();
    expect(own.scripts).toEqual([]);
    gate.change(allow());
    for (const run of parsed.splice(0)) run();
    expect(own.scripts).toEqual([]);
    gate.change(allow('analytics'));
    await gate.start();
    for (const run of parsed.splice(0)) run();
    expect(own.scripts).toEqual([script]);
  });

  it('find phone numbers that are remembered, and put back with the withdrawal', async () => {
    const own = fakePage();
    const gate = gateOn(own, { replacesNumbers: true });
    gate.change(allow('analytics'));
    await gate.start();
    gate.change(allow('analytics', 'marketing'));
    expect(own.putBack).toBe(0);
    expect(gate.change(allow())).toBe(true);
    expect(own.putBack).toBe(1);
  });
});
