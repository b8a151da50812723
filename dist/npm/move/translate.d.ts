import type { Report } from '../core/options.js';
import type { MeaningOf } from './meanings.js';
import type { Tool } from './tools.js';
/**
 * Makes the markup of another tool ours, by adding our attributes to it; then it is held as all our markup is. Also what
 * comes later: what it costs is in proportion to what was added. What is not understood never runs, and is reported.
 * Returns a function that ends it.
 *
 * `found`: called once, as soon as something is held.
 */
export declare function translate(tool: Tool, meaningOf: MeaningOf, found: () => void, report: Report): () => void;
