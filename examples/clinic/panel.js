// The strip at the top of each page under `npm start`: shows what the stand-in trackers received from this browser.
// Where no service worker plays the trackers (as in the automated tests), it does nothing at all.
/** @typedef {{ id: string, time: number, method: string, url: string, kind: string, body: string, isRefused: boolean }} Entry */

const workers = navigator.serviceWorker;

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** What was sent, as name and value: the query, then the body, which may be JSON or plain text. */
function sent({ url, body }) {
  const fields = [...new URL(url).searchParams];
  if (!body) return fields;
  try {
    return [...fields, ...Object.entries(JSON.parse(body))];
  } catch {
    return [...fields, ['body', body]];
  }
}

/** @param {Entry} entry */
function showEntry(entry) {
  const { host, pathname } = new URL(entry.url);
  const time = new Date(entry.time).toLocaleTimeString('en-GB');
  const verdict = entry.isRefused ? 'refused: no stand-in has this address' : entry.kind;
  const rows = sent(entry)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => make('div', '', make('dt', '', name), make('dd', '', String(value))));
  return make(
    'li',
    entry.isRefused ? 'refused' : '',
    make(
      'p',
      '',
      make('span', 'stand-ins-aside', `${time} ${entry.method} `),
      make('strong', '', host),
      `${pathname} `,
      make('span', 'stand-ins-aside', `(${verdict})`),
    ),
    ...(rows.length > 0 ? [make('dl', '', ...rows)] : []),
  );
}

const cookieNames = () => document.cookie.split('; ').flatMap(cookie => cookie.split('=')[0] || []);
const storageNames = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

function createPanel() {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  const count = make('strong', '', '0');
  const refusals = make('span', '');
  const cookies = make('dd', '');
  const storage = make('dd', '');
  const list = make('ol', '');
  const clear = make('button', '', 'Clear the list');
  clear.type = 'button';
  clear.addEventListener('click', () => workers.controller?.postMessage({ type: 'clear' }));

  const details = make(
    'details',
    '',
    make(
      'summary',
      '',
      make('span', '', 'Demonstration: the trackers on this site are stand-ins. '),
      make('span', '', 'Received from your browser: ', count, refusals),
    ),
  );
  const body = make(
    'div',
    'stand-ins-body',
    make(
      'dl',
      '',
      make('div', '', make('dt', '', 'Cookies now'), cookies),
      make('div', '', make('dt', '', 'Storage now'), storage),
    ),
    make(
      'p',
      'stand-ins-tools',
      clear,
      make('span', 'stand-ins-aside', 'A content blocker may stop a request before the stand-ins receive it.'),
    ),
    list,
  );
  body.tabIndex = 0;
  body.setAttribute('role', 'group');
  body.setAttribute('aria-label', 'What the stand-in trackers received');
  details.append(body);
  const panel = make('aside', 'stand-ins', details);
  panel.setAttribute('aria-label', 'Demonstration');

  function showState() {
    cookies.textContent = cookieNames().join(', ') || 'none';
    storage.textContent = storageNames().join(', ') || 'none';
  }
  function showEntries() {
    const newestFirst = [...entries.values()].sort((one, other) => other.time - one.time);
    const refused = newestFirst.filter(entry => entry.isRefused).length;
    count.textContent = String(entries.size - refused);
    refusals.textContent = refused > 0 ? `, refused: ${refused}` : '';
    list.replaceChildren(...newestFirst.map(showEntry));
  }
  // The browser tells nobody when a script writes to its storage: look once a second while someone is looking.
  setInterval(() => details.open && showState(), 1000);
  details.addEventListener('toggle', showState);

  return {
    panel,
    entries: () => [...entries.values()],
    receive(received) {
      for (const entry of received) entries.set(entry.id, entry);
      showEntries();
    },
    clear() {
      entries.clear();
      showEntries();
    },
  };
}

function showPanel() {
  const { panel, entries, receive, clear } = createPanel();
  const style = make('link', '');
  style.rel = 'stylesheet';
  style.href = '/panel.css';
  // At the top of the page, in the normal flow, behind a banner; not before it has its looks.
  style.addEventListener('load', () => document.querySelector('header').before(panel));
  document.head.append(style);

  workers.addEventListener('message', ({ data }) => {
    if (data.type === 'received') receive(data.entries);
    if (data.type === 'cleared') clear();
  });
  workers.startMessages();
  const ask = () => workers.controller?.postMessage({ type: 'show' });
  addEventListener('pageshow', ask);
  addEventListener('pagehide', () => workers.controller?.postMessage({ type: 'remember', entries: entries() }));
  ask();
}

if (workers?.controller) showPanel();
