import type { Embed } from './embed.js';
import { embeds } from './index.js';

/** The content of frames that a site says it has, by id. What nobody knows is reported. */
export const namedEmbeds = (ids: readonly string[], report: (problem: string) => void): Embed[] =>
  ids.flatMap(id => {
    const embed = embeds.find(each => each.id === id);
    if (!embed) report(`Unknown "${id}" for a frame. Known: ${embeds.map(each => each.id).join(', ')}`);
    return embed ?? [];
  });
