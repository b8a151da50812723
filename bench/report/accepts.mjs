import { figure, section, table } from './table.mjs';

const COLUMNS = [
  ['click', 'click'],
  ['stretch', 'longest stretch'],
  ['painted', 'next paint'],
  ['asked', 'all asked for'],
  ['ran', 'all ran'],
  ['task', 'main thread'],
];

/** The click on "accept all". */
export function accepts({ contestants, measurements, plan: { heavy } }) {
  const tableOf = stage => {
    const rows = contestants
      .filter(({ name }) => measurements.tookPart(stage, name))
      .map(({ name }) => [name, ...COLUMNS.map(([metric]) => figure(measurements.value(stage, name, metric)))]);
    return table(['', ...COLUMNS.map(([, heading]) => heading)], rows);
  };
  return section(
    'The click on "Accept all"',
    `Milliseconds that pass: until the click is handled, the longest time at a stretch in which nothing else can be until the
last tag ran, until the browser has painted, and until the last tag was asked for and ran. The last column is CPU time.`,
    {
      'five tags': tableOf('accept 1x'),
      'five tags, main thread 4 times slower': tableOf('accept 4x'),
      [`${heavy.tags} snippets that take ${heavy.cost} ms each`]: tableOf('accept heavy'),
      'five tags, slow 4G': tableOf('accept slow'),
    },
  );
}
