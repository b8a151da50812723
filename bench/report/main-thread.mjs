import { figure, table } from './table.mjs';

const COLUMNS = [
  ['first.task', 'first visit'],
  ['first.script', 'of it script'],
  ['refused.task', 'returns, refused'],
  ['refused.script', 'of it script'],
  ['accepted.task', 'returns, accepted'],
  ['accepted.script', 'of it script'],
];

/** What each visit costs the main thread, beyond the empty page. */
export const mainThread = ({ contestants, measurements }) =>
  [1, 4]
    .filter(cpu => measurements.value(`visits ${cpu}x`, 'empty', 'first.task') !== undefined)
    .map(cpu => {
      const stage = `visits ${cpu}x`;
      const rows = contestants
        .filter(({ banner }) => banner)
        .map(({ name }) => [
          name,
          ...COLUMNS.map(([metric]) => figure(measurements.added(stage, name, metric))),
          figure(measurements.value(stage, name, 'accepted.tags')),
        ]);
      return `
## Main thread, ${cpu === 1 ? 'as it is' : `${cpu} times slower`}

Milliseconds of CPU time beyond the empty page's; the last column is time that passes from the beginning of the
contestant's script until the last of the five tags is asked for, where the answer was yes.

${table(['', ...COLUMNS.map(([, heading]) => heading), 'start to tags'], rows)}
`;
    })
    .join('');
