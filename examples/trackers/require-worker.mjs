// For `npm start` only: hands out a page of the site only to a browser in which the stand-in network is already at
// work, so that not even the first visit can reach a real tracker.
import { readFile } from 'node:fs/promises';
import { addressOf, isPage } from '../site.mjs';

// A worker does not see two kinds of request to other hosts: frames and web sockets. The policy refuses these.
const policy = "frame-src 'self'; connect-src 'self' https:; object-src 'none'; form-action 'self'";

/**
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Handler
 * @param {Handler} site
 * @returns {Handler}
 */
export function requireWorker(site) {
  return async (request, response) => {
    const { pathname } = addressOf(request);
    // The worker lives in /trackers/ and answers for the whole site.
    if (pathname === '/trackers/worker.js') response.setHeader('service-worker-allowed', '/');
    if (!isPage(pathname)) return site(request, response);

    // The worker marks the pages that it asks for. A first visit and a forced reload come without the mark.
    response.setHeader('vary', 'x-tracker-network');
    response.setHeader('x-tracker-network', 'on');
    response.setHeader('content-security-policy', policy);
    if (request.headers['x-tracker-network'] === 'on') return site(request, response);

    request.resume();
    const page = await readFile(new URL('start.html', import.meta.url));
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' });
    response.end(page);
  };
}
