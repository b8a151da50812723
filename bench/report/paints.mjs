import { figure, section, table } from './table.mjs';

const COLUMNS = [
  ['banner', 'banner'],
  ['rest', 'at rest'],
  ['afterStart', 'script to banner'],
  ['largest', 'LCP'],
  ['settings', 'settings open'],
  ['settingsRest', 'at rest'],
];

/** When things are on the screen. */
export function paints({ contestants, measurements }) {
  const tableOf = stage => {
    const rows = contestants.flatMap(({ name }) => {
      const of = metric => measurements.value(stage, name, metric);
      if (!measurements.tookPart(stage, name)) return [];
      const whose = { 0: 'page', 1: 'banner' }[of('largestIsBanner')] ?? '–';
      const heap = figure(measurements.added(stage, name, 'heap'), 1000);
      return [[name, ...COLUMNS.map(([metric]) => figure(of(metric))), of('shift')?.toFixed(3) ?? '–', whose, heap]];
    });
    return table(['', ...COLUMNS.map(([, heading]) => heading), 'CLS', 'LCP is of the', 'heap, kB'], rows);
  };
  return section(
    'On the screen',
    `Milliseconds since the navigation began, and since the click on "Choose cookies". The heap is beyond the empty page's.`,
    {
      'as it is': tableOf('painting 1x'),
      'main thread 4 times slower': tableOf('painting 4x'),
      'slow 4G, main thread 4 times slower': tableOf('painting slow'),
      'phone (390 x 844)': tableOf('painting phone'),
    },
  );
}
