import { figure, section, table } from './table.mjs';

const COLUMNS = [
  ['first visit', 'first.task', 'first visit'],
  ['first visit', 'first.script', 'of it script'],
  ['returns', 'refused.task', 'returns, refused'],
  ['returns', 'refused.script', 'of it script'],
  ['returns', 'accepted.task', 'returns, accepted'],
  ['returns', 'accepted.script', 'of it script'],
];

/** What each visit costs the main thread, beyond the empty page. */
export function mainThread({ contestants, measurements }) {
  const tableOf = cpu => {
    const rows = contestants
      .filter(({ name, banner }) => banner && measurements.tookPart(`first visit ${cpu}`, name))
      .map(({ name }) => [
        name,
        ...COLUMNS.map(([stage, metric]) => figure(measurements.added(`${stage} ${cpu}`, name, metric))),
        figure(measurements.value(`returns ${cpu}`, name, 'accepted.asked')),
        figure(measurements.value(`returns ${cpu}`, name, 'accepted.afterStart')),
      ]);
    return table(['', ...COLUMNS.map(([, , heading]) => heading), 'tags asked for', 'after its start'], rows);
  };
  return section(
    'Main thread',
    `Milliseconds of CPU time beyond the empty page's: of a first visit until the banner is at rest, of a return until there is
nothing to do. The last two columns are time that passes where the answer was yes, until the last of the five tags is asked for:
since the navigation, and since the contestant's script began, which some do in the head.`,
    { 'as it is': tableOf('1x'), '4 times slower': tableOf('4x') },
  );
}
