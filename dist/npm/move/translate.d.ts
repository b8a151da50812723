import type { Report } from '../core/options.js';
import type { MeaningOf } from './meanings.js';
import type { Tool } from './tools.js';
/**
 * Makes the markup of another tool ours, by adding our attributes to it; then it is held as all our markup is. Also what
 * comes later: what it costs is in proportion to what was added. What is not understood never runs, and is reported.
 * Returns a function that ends it.
 */
export declare function translate(tool: Tool, meaningOf: MeaningOf, report: Report): () => void;
