import { embeds } from './index.js';

/** The content of frames that a site says it has, by id. What nobody knows is reported. */
const namedEmbeds = (ids, report) => ids.flatMap(id => {
    const embed = embeds.find(each => each.id === id);
    if (!embed)
        report(`Unknown "${id}" for a frame. Known: ${embeds.map(each => each.id).join(', ')}`);
    return embed ?? [];
});

export { namedEmbeds };
