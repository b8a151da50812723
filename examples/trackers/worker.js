// The service worker of `npm start`: answers for the trackers, refuses every other host, and tells the pages about it.
// The log lives in memory only. The browser may stop an idle worker, so a page that goes hands its copy back.
importScripts('/trackers/network.js');

/** @typedef {{ id: string, time: number, method: string, url: string, kind: string, body: string, isRefused: boolean }} Entry */
/** @type {Entry[]} */
let log = [];
let isRetired = false;

async function tellPages(message) {
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage(message);
}

async function playTracker(request) {
  const body = request.method === 'GET' ? '' : await request.clone().text();
  const answer = self.trackerNetwork.answer({ url: request.url, method: request.method, body });
  const entry = {
    id: crypto.randomUUID(),
    time: Date.now(),
    method: request.method,
    url: request.url,
    kind: request.destination || 'data',
    body,
    isRefused: !answer,
  };
  log.push(entry);
  tellPages({ type: 'received', entries: [entry] });
  if (!answer) return Response.error();
  const { status, headers, file } = answer;
  const content = file ? (await fetch(`/trackers/vendors/${file}`)).body : (answer.body ?? null);
  return new Response(content, { status, headers });
}

/** Marks a page as asked for by this worker: the server gives it to nobody else. */
async function openPage(request) {
  const headers = new Headers(request.headers);
  headers.set('x-tracker-network', 'on');
  const response = await fetch(request.url, {
    method: request.method,
    headers,
    body: request.method === 'GET' ? undefined : await request.blob(),
    redirect: 'manual',
  });
  if (!response.headers.has('x-tracker-network')) {
    // Another program is using this port today: its pages are none of our business.
    isRetired = true;
    await self.registration.unregister();
  }
  return response;
}

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (isRetired) return;
  if (url.origin !== self.location.origin) event.respondWith(playTracker(request));
  else if (url.pathname === '/trackers/probe') event.respondWith(new Response(null, { status: 204 }));
  else if (request.mode === 'navigate') event.respondWith(openPage(request));
});

const answers = {
  claim: () => self.clients.claim(),
  show: ({ source }) => source.postMessage({ type: 'received', entries: log }),
  clear() {
    log = [];
    return tellPages({ type: 'cleared' });
  },
  /** A page that goes hands back what it has seen: this worker may have been stopped and started meanwhile. */
  remember({ data }) {
    const missing = data.entries.filter(({ id }) => !log.some(entry => entry.id === id));
    if (missing.length === 0) return;
    log = [...log, ...missing].sort((one, other) => one.time - other.time);
    return tellPages({ type: 'received', entries: missing });
  },
};
self.addEventListener('message', event => event.waitUntil(Promise.resolve(answers[event.data?.type]?.(event))));
