import type { DebugContext } from './debug/debug.js';
import type { LoadScript } from './page/script-loader.js';
import type { Surroundings } from './surroundings.js';
/** Fetches debug mode, where the site asks for it. What ends it is added to `ends`. */
export declare function startDebugMode({ debug, ...options }: Readonly<Record<string, unknown>>, { loadDebug }: Surroundings, loadScript: LoadScript, context: () => Omit<DebugContext, 'saysSensitive'>, ends: (() => void)[]): void;
