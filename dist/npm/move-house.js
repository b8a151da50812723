/**
 * Fetches what understands markup and answers that were made for another tool, where the site names one. Resolves when it
 * is known whether such an answer counts.
 */
const moveHouse = async (context) => context.options['moveFrom'] && (await context.surroundings.loadMove(context.loadScript))(context);

export { moveHouse };
