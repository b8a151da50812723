import { createTable } from './table.js';

/** Shows the cookie table, once it is known what the services leave behind. */
async function startTable({ ends, effects, askfirst, current, record, options }, { tag, settings, table }) {
    await effects();
    ends.push(createTable(askfirst(), { ...current, record }, options, tag, settings, table));
}

export { startTable };
