import { report } from './page/report.js';
import { watchFor } from './page/watch-for.js';

/** Fetches the cookie table as soon as the page has a place for it. Returns a function that ends it. */
function watchPolicyTable({ surroundings, loadScript, askfirst, ready }) {
    let end;
    let ended = false;
    const fetchTable = async () => {
        const [createTable, [{ services }, { facts, record }]] = await Promise.all([
            surroundings.loadTable(loadScript),
            ready(),
        ]);
        if (!ended)
            end = createTable({ services, facts, record, subscribe: askfirst().subscribe, report });
    };
    const unwatch = watchFor('[data-askfirst-policy]', () => fetchTable().catch(report));
    return () => {
        ended = true;
        unwatch();
        end?.();
    };
}

export { watchPolicyTable };
