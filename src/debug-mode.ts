import type { DebugContext } from './debug/debug.js';
import { report } from './page/report.js';
import type { LoadScript } from './page/script-loader.js';
import type { Surroundings } from './surroundings.js';

/** Fetches debug mode, where the site asks for it. What ends it is added to `ends`. */
export function startDebugMode(
  { debug = false, ...options }: Readonly<Record<string, unknown>>,
  { loadDebug }: Surroundings,
  loadScript: LoadScript,
  context: () => Omit<DebugContext, 'saysSensitive'>,
  ends: (() => void)[],
): void {
  if (`${debug}` === 'false') return;
  loadDebug(loadScript)
    .then(createDebug => ends.push(createDebug({ ...context(), saysSensitive: 'sensitive' in options })))
    .catch(report);
}
