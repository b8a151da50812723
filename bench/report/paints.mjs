import { figure, table } from './table.mjs';

const COLUMNS = [
  ['banner', 'banner'],
  ['rest', 'at rest'],
  ['afterStart', 'script to banner'],
  ['largest', 'LCP'],
  ['settings', 'settings open'],
  ['settingsRest', 'at rest'],
];
const TITLES = {
  painting: 'as it is',
  'painting slow': 'slow 4G, main thread 4 times slower',
  'painting phone': 'phone (390 x 844)',
};

/** When things are on the screen. */
export function paints({ contestants, measurements }) {
  const tables = Object.entries(TITLES).flatMap(([stage, title]) => {
    const rows = contestants.flatMap(({ name }) => {
      const of = metric => measurements.value(stage, name, metric);
      if (of('largest') === undefined) return [];
      return [
        [
          name,
          ...COLUMNS.map(([metric]) => figure(of(metric))),
          of('shift').toFixed(3),
          of('largestIsBanner') ? 'banner' : 'page',
          figure(measurements.added(stage, name, 'heap'), 1000),
        ],
      ];
    });
    const headings = ['', ...COLUMNS.map(([, heading]) => heading), 'CLS', 'LCP is of the', 'heap, kB'];
    return rows.length ? [`### ${title}\n\n${table(headings, rows)}\n`] : [];
  });
  return `
## On the screen

Milliseconds since the navigation began, and since the click on "Choose cookies"; the heap is beyond the empty page's.

${tables.join('\n')}`;
}
