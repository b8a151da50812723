import { report } from './page/report.js';

/** Creates what fetches and starts one: where the site or the page asks for it. Resolves when it has started. */
const createExtras = (context) => (part, asking) => context
    .load(part)
    .then(start => start({ ...context, asking }))
    .catch(report);

export { createExtras };
