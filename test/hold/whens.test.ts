import { beforeEach, expect, it, vi } from 'vitest';
import { createWhens } from '../../src/hold/whens';

const report = vi.fn();
let met: boolean;
const create = () => createWhens(() => met, report);

beforeEach(() => {
  met = false;
  report.mockClear();
});

it('runs when the condition comes to be met, undoes when it ceases to be, each once per change', () => {
  const { when, update } = create();
  const log: string[] = [];
  when(
    'marketing',
    () => log.push('run'),
    () => log.push('undo'),
  );
  update();
  expect(log).toEqual([]);
  met = true;
  update();
  update();
  met = false;
  update();
  update();
  met = true;
  update();
  expect(log).toEqual(['run', 'undo', 'run']);
});

it('runs at once where the condition is met already, and not after its end', () => {
  met = true;
  const { when, update } = create();
  const run = vi.fn();
  const undo = vi.fn();
  const end = when('analytics', run, undo);
  expect(run).toHaveBeenCalledTimes(1);
  end();
  met = false;
  update();
  expect(undo).not.toHaveBeenCalled();
});

it('says which word is none, and goes on where one function fails', () => {
  met = true;
  const { when } = create();
  when('marketting', () => {
    throw new Error('no');
  });
  expect(report.mock.calls.map(([problem]) => problem)).toEqual([
    'when("marketting"): "marketting" is no category, so it never runs',
    'What was to run when("marketting") failed',
  ]);
});
