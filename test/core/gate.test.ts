import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent, OptionalCategory } from '../../src/core/consent';
import { createGate } from '../../src/core/gate';
import { decode, encode, undecided } from '../../src/core/record';
import type { Service } from '../../src/core/service';

let log: string[];
let moment = 1;
const report = vi.fn();
const page = { globals: {}, script() {}, once() {}, whenParsed() {}, remember: () => () => {} };

const service = (id: string, category: OptionalCategory, more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  category,
  account: { value: '1', pattern: /1/, example: '1' },
  origin: 'https://example.com',
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

  it('asks for a reload where something has no stop, and tells it about the answer all the same', async () => {
    const gate = gateOf(services);
    gate.change(allow('analytics', 'marketing'));
    await gate.start();
    log = [];
    expect(gate.change(allow('marketing'))).toBe(true);
    expect(log).toEqual(['update plain', 'update stoppable']);
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

  it('prevents what is not permitted and has not been started', () => {
    const gate = gateOf([service('plain', 'analytics', { prevent: () => void log.push('prevent plain') })]);
    gate.change(allow('marketing'));
    gate.change(allow('analytics'));
    expect(log).toEqual(['prevent plain']);
  });

  it('starts nothing any more once it is closed', async () => {
    const gate = gateOf(services, async () => gate.close());
    gate.change(allow('analytics'));
    await gate.start();
    expect(log).toEqual([]);
  });
});
