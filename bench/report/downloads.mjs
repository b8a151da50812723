import { figure, section, table } from './table.mjs';

/** Bytes and requests of each kind of visit. */
export function downloads({ contestants, measurements }) {
  const kinds = ['refused', 'accepted', 'first'];
  const rows = contestants.flatMap(({ name }) => {
    const of = kind => measurements.value('downloads', name, kind);
    if (of('refused.bytes') === undefined) return [];
    return [[name, ...kinds.map(kind => `${figure(of(`${kind}.bytes`), 1000)} (${of(`${kind}.requests`)})`)]];
  });
  return section('Downloads', 'Kilobytes, brotli, and requests; what the page itself grows by is in it. Cold cache.', {
    '': table(['', 'returns, refused', 'returns, accepted', 'first visit'], rows),
  });
}
