import { report } from './page/report.js';

/** Fetches debug mode, where the site asks for it. What ends it is added to `ends`. */
function startDebugMode({ debug = false, ...options }, { loadDebug }, loadScript, context, ends) {
    if (`${debug}` === 'false')
        return;
    loadDebug(loadScript)
        .then(createDebug => ends.push(createDebug({ ...context(), saysSensitive: 'sensitive' in options })))
        .catch(report);
}

export { startDebugMode };
