import { report } from './page/report.js';
import { watchFor } from './page/watch-for.js';

/** Fetches the cookie table as soon as the page has a place for it. What ends it is added to `ends`. */
function watchPolicyTable({ surroundings, loadScript, askfirst, ready }, ends) {
    const fetchTable = async () => {
        const createTable = await surroundings.loadTable(loadScript);
        ends.push(createTable(askfirst(), ...(await ready())));
    };
    ends.push(watchFor('[data-askfirst-policy]', () => fetchTable().catch(report)));
}

export { watchPolicyTable };
