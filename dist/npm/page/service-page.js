import { report } from './report.js';

/** The page as services see it. `seen` holds the keys of what has run `once`. */
function createServicePage(seen, loadScript) {
    return {
        globals: window,
        script(url) {
            loadScript(url).catch(report);
        },
        once(key, run) {
            if (seen.has(key))
                return;
            seen.add(key);
            run();
        },
    };
}

export { createServicePage };
