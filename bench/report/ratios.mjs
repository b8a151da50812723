import { section, table } from './table.mjs';

const LINES = [
  ['downloads', 'refused.bytes', 'bytes, returns after a refusal'],
  ['downloads', 'accepted.bytes', 'bytes, returns after an acceptance'],
  ['downloads', 'first.bytes', 'bytes, first visit'],
  ['visits 1x', 'refused.task', 'main thread, returns after a refusal', true],
  ['visits 1x', 'accepted.task', 'main thread, returns after an acceptance', true],
  ['visits 1x', 'first.task', 'main thread, first visit', true],
  ['visits 4x', 'refused.task', 'the same 4 times slower: refusal', true],
  ['visits 4x', 'accepted.task', '… acceptance', true],
  ['visits 4x', 'first.task', '… first visit', true],
  ['accept 1x', 'click', '"Accept all": the click'],
  ['accept 1x', 'stretch', '… longest stretch'],
  ['accept 4x', 'click', '… the click, 4 times slower'],
  ['accept 4x', 'stretch', '… longest stretch, 4 times slower'],
  ['accept heavy', 'click', '… the click, heavy snippets'],
  ['accept heavy', 'stretch', '… longest stretch, heavy snippets'],
  ['accept 1x', 'asked', '… until all tags are asked for'],
  ['accept 1x', 'task', '… main thread'],
  ['visits 1x', 'accepted.asked', 'until all tags are asked for on a return'],
  ['painting 1x', 'banner', 'until the banner is on the screen'],
  ['painting 4x', 'banner', '… 4 times slower'],
  ['painting slow', 'banner', '… slow 4G, 4 times slower'],
  ['painting 1x', 'settings', 'until the settings are open'],
];

/** How many times as much as askfirst each of the others takes: what the README quotes. */
export function ratios({ contestants, measurements }) {
  const others = contestants.filter(({ name, banner }) => banner && !name.startsWith('askfirst'));
  const rows = LINES.flatMap(([stage, metric, title, isAdded]) => {
    const of = name => (isAdded ? measurements.added : measurements.value)(stage, name, metric);
    // Snippets are markup.
    const own = of(stage === 'accept heavy' ? 'askfirst-markup' : 'askfirst');
    if (!(own > 0)) return [];
    const times = others.map(({ name }) => of(name) / own);
    return [[title, ...times.map(value => (Number.isFinite(value) ? value.toFixed(value < 9.95 ? 1 : 0) : '–'))]];
  });
  return section(
    'In times of askfirst',
    'Above 1 askfirst is better, below 1 the other is. The floor is no product, but what the browser itself takes.',
    { '': table(['', ...others.map(({ name }) => name)], rows) },
  );
}
