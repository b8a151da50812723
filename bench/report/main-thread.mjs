import { figure, section, table } from './table.mjs';

const COLUMNS = [
  ['first.task', 'first visit'],
  ['first.script', 'of it script'],
  ['refused.task', 'returns, refused'],
  ['refused.script', 'of it script'],
  ['accepted.task', 'returns, accepted'],
  ['accepted.script', 'of it script'],
];

/** What each visit costs the main thread, beyond the empty page. */
export function mainThread({ contestants, measurements }) {
  const tableOf = stage => {
    const rows = contestants
      .filter(({ name, banner }) => banner && measurements.tookPart(stage, name))
      .map(({ name }) => [
        name,
        ...COLUMNS.map(([metric]) => figure(measurements.added(stage, name, metric))),
        figure(measurements.value(stage, name, 'accepted.asked')),
        figure(measurements.value(stage, name, 'accepted.afterStart')),
      ]);
    return table(['', ...COLUMNS.map(([, heading]) => heading), 'tags asked for', 'after its start'], rows);
  };
  return section(
    'Main thread',
    `Milliseconds of CPU time beyond the empty page's. The last two columns are time that passes where the answer was yes, until
the last of the five tags is asked for: since the navigation, and since the contestant's script began, which some do in the head.`,
    { 'as it is': tableOf('visits 1x'), '4 times slower': tableOf('visits 4x') },
  );
}
