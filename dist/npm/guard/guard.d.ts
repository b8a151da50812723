import type { Guard } from '../core/guard.js';
/**
 * Stops the requests of snippets that stand in the page itself to the hosts of the catalogue's services, until the
 * visitor has answered; call it before `start`, and before anything that it is to stop. What was stopped goes out in
 * order when its service is permitted, and is dropped when it is refused. A second call gets the running guard.
 */
export declare function guard(): Guard;
