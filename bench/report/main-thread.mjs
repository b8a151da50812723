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
  const tableOf = cpu => {
    const rows = contestants
      .filter(({ name, banner }) => banner && measurements.tookPart(`visits ${cpu}`, name))
      .map(({ name }) => [
        name,
        ...COLUMNS.map(([metric]) => figure(measurements.added(`visits ${cpu}`, name, metric))),
        figure(measurements.value(`visits ${cpu}`, name, 'accepted.asked')),
        figure(measurements.value(`visits ${cpu}`, name, 'accepted.afterStart')),
      ]);
    return table(['', ...COLUMNS.map(([, heading]) => heading), 'tags asked for', 'after its start'], rows);
  };
  return section(
    'Main thread',
    `Milliseconds of CPU time beyond the empty page's: of a first visit until the banner is at rest, of a return until there is
nothing to do. The last two columns are time that passes where the answer was yes, until the last of the five tags is asked for:
since the navigation, and since the contestant's script began, which some do in the head.`,
    { 'as it is': tableOf('1x'), '4 times slower': tableOf('4x') },
  );
}
