import type { MoveContext } from './move/move.js';
import type { LoadScript } from './page/script-loader.js';
import type { Surroundings } from './surroundings.js';

/**
 * Fetches what understands markup and answers that were made for another tool, where the site names one. Resolves when it
 * is known whether such an answer counts.
 */
export const moveHouse = async (
  context: MoveContext & { readonly surroundings: Surroundings; readonly loadScript: LoadScript },
): Promise<unknown> =>
  context.options['moveFrom'] && (await context.surroundings.loadMove(context.loadScript))(context);
