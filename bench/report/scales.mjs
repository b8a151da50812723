import { fit } from '../statistics.mjs';
import { figure, section, table } from './table.mjs';

/** One table: a row for each contestant, a column for each size and what each one more costs. */
function growing({ contestants, measurements }, stage, sizes, metric, isAdded) {
  const rows = contestants.flatMap(({ name }) => {
    const of = isAdded ? measurements.added : measurements.value;
    const points = sizes.map(size => [size, of(`${stage} ${size}`, name, metric)]);
    const known = points.filter(([, value]) => value !== undefined);
    if (known.length < 2 || name === 'empty') return [];
    const { each, growth } = fit(known);
    return [
      [
        name,
        ...points.map(([, value]) => figure(value)),
        `${figure(each * 1000)} µs`,
        growth ? growth.toFixed(1) : '–',
      ],
    ];
  });
  return table(['', ...sizes, 'each', 'growth'], rows);
}

/** What many held elements and many services cost. */
export const scales = results =>
  section(
    'Scale',
    `Milliseconds of main-thread CPU time. "Each" is what one more costs, by a straight line through the points; "growth" is that
cost on the last stretch, in times of the stretch before: about 1 is linear.`,
    {
      'Pieces of code that wait: to start, beyond the empty page with the same elements': growing(
        results,
        'held',
        results.plan.holds,
        'start',
        true,
      ),
      '… to accept, until all ran': growing(results, 'held', results.plan.holds, 'accept'),
      'Services of the site: to start': growing(results, 'services', results.plan.lists, 'start'),
      '… to open the settings': growing(results, 'services', results.plan.lists, 'open'),
      '… to accept them, until all ran': growing(results, 'services', results.plan.lists, 'accept'),
    },
  );

/** The memory of an app that stays open. */
export function dayLong({ measurements, plan: { routes } }) {
  if (!routes) return '';
  const rows = Object.entries({ 'not answered': 'day', accepted: 'day accepted' }).flatMap(([title, stage]) => {
    const of = metric => measurements.value(stage, 'askfirst-markup', metric);
    const times = ['start', 'middle', 'end'];
    if (!measurements.tookPart(stage, 'askfirst-markup')) return [];
    return [
      [title, ...times.map(when => figure(of(`${when}.heap`), 1000)), ...times.map(when => of(`${when}.nodes`) ?? '–')],
    ];
  });
  return section(
    'A day in a single-page app',
    `Kilobytes of the heap, and nodes of documents in the page or out of it, after a garbage collection: after 100 changes of the
route, in the middle and at the end of ${routes}, each with held elements in the place of those of the route before. Accepted, a snippet that no other route has runs in each.`,
    { '': table(['', 'heap', 'in the middle', 'at the end', 'nodes', 'in the middle', 'at the end'], rows) },
  );
}
