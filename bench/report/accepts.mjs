import { figure, section, table } from './table.mjs';

const COLUMNS = [
  ['click', 'click'],
  ['stretch', 'longest stretch'],
  ['painted', 'next paint'],
  ['interaction', 'INP'],
  ['asked', 'all asked for'],
  ['ran', 'all ran'],
];

/** The click on "accept all". */
export function accepts({ contestants, measurements, heavy }) {
  const tableOf = stage => {
    const rows = contestants
      .filter(({ name }) => measurements.value(stage, name, 'click') !== undefined)
      .map(({ name }) => [name, ...COLUMNS.map(([metric]) => figure(measurements.value(stage, name, metric)))]);
    return table(['', ...COLUMNS.map(([, heading]) => heading)], rows);
  };
  return section(
    'The click on "Accept all"',
    `Milliseconds that pass: until the page can do anything else, the longest time at a stretch in which it cannot until the last
tag ran, until the browser has painted, and until the last tag was asked for and ran.`,
    {
      'five tags': tableOf('accept 1x'),
      'five tags, main thread 4 times slower': tableOf('accept 4x'),
      [`${heavy.tags} snippets that take ${heavy.cost} ms each`]: tableOf('accept heavy'),
      'five tags, slow 4G': tableOf('accept slow'),
    },
  );
}
