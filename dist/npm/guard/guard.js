import { claimed } from '../page/claim.js';
import { native } from '../page/native.js';
import { guardCalls } from './calls.js';
import { guardElements } from './elements.js';
import { hosts } from './hosts.js';
import { createOwners } from './owners.js';
import { createWaiting } from './waiting.js';

/**
 * Stops the requests of snippets that stand in the page itself to the hosts of the catalogue's services, until the
 * visitor has answered; call it before `start`, and before anything that it is to stop. What was stopped goes out in
 * order when its service is permitted, and is dropped when it is refused. A second call gets the running guard.
 */
function guard() {
    const page = claimed();
    page.guard ??= install(() => {
        page.guard = undefined;
    });
    return page.guard;
}
function install(forget) {
    const waiting = createWaiting(createOwners(hosts, () => native('baseURI')));
    const ends = [guardElements(waiting), guardCalls(waiting), forget];
    return {
        update: waiting.update,
        found: waiting.found,
        destroy() {
            for (const end of ends)
                end();
            waiting.close();
        },
    };
}

export { guard };
