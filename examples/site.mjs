// The example clinic as a web server would serve it. `npm start` and the browser tests use the same handler.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = path => fileURLToPath(new URL(path, import.meta.url));

// dev: look at the disk for each request. etag: answer "no-cache", where sirv would otherwise say "no-store",
// which keeps a page out of the back/forward cache.
const files = path => sirv(folder(path), { dev: true, etag: true, extensions: ['html'] });

const text = (response, status, message) => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(message);
};

/**
 * A proxy may hand over the whole address; only the path counts, the site has no opinion on its host.
 * @param {import('node:http').IncomingMessage} request
 */
export const addressOf = ({ url }) => new URL(URL.canParse(url, 'http://site') ? url : '/', 'http://site');

/** The pages have clean addresses: everything without a file extension is one. */
export const isPage = pathname => pathname.endsWith('.html') || !/\.[^/]+$/.test(pathname);

/** @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} */
export function createSite() {
  const clinic = files('clinic/');
  const mounts = {
    '/gallery/fonts/': files('../node_modules/@fontsource-variable/'),
    '/gallery/wide/': files('../node_modules/dejavu-fonts-ttf/ttf/'),
    '/gallery/': files('gallery/'),
    '/askfirst/': files('../dist/'),
    '/guard/': files('guard/'),
    '/held/': files('held/'),
    '/move/': files('move/'),
    '/npm/': files('npm/dist/'),
    '/trackers/': files('trackers/'),
  };

  /** The languages that askfirst is built in, for the gallery. */
  async function languages(response) {
    const names = await readdir(folder('../dist'));
    const tags = names.flatMap(name => /^askfirst-ask\.(.+)\.js$/.exec(name)?.[1] ?? []);
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache' });
    response.end(JSON.stringify(tags));
  }

  async function notFound(pathname, response) {
    if (!isPage(pathname)) return text(response, 404, 'Not found');
    const page = await readFile(folder('clinic/404.html'));
    response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
    response.end(page);
  }

  return (request, response) => {
    const { pathname, search } = addressOf(request);
    const isForm = request.method === 'POST' && pathname === '/thank-you';
    if (!isForm && request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return text(response, 405, 'Method not allowed');
    }
    if (pathname === '/gallery/languages.json') return languages(response);
    request.resume(); // the booking form is not read: nobody works here
    const prefix = Object.keys(mounts).find(start => pathname.startsWith(start));
    const serve = prefix ? mounts[prefix] : clinic;
    request.url = (prefix ? pathname.slice(prefix.length - 1) : pathname) + search;
    serve(request, response, () => (prefix ? text(response, 404, 'Not found') : notFound(pathname, response)));
  };
}
