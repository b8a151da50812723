// Stand-in for https://www.googletagmanager.com/gtag/js, one file for Analytics (G-) and Ads (AW-) ids.
// "Measured" means: seen on a real copy of the vendor's script. The Ads part follows documents only.
(() => {
  const layerName = new URL(document.currentScript.src).searchParams.get('l') ?? 'dataLayer';
  window[layerName] ??= []; // measured: the script alone creates dataLayer, but no gtag function
  window.google_tag_manager ??= {}; // a container of Google Tag Manager may have made it
  if (window.google_tag_manager[layerName]) return; // measured: the script twice still gives one page_view per id
  window.google_tag_manager[layerName] = {};
  const layer = window[layerName];
  const ics = { usedDefault: false, usedUpdate: false, wasSetLate: false, entries: {} };
  window.google_tag_data = { ics };

  const settings = {};
  const configured = new Map();
  let isReplayed = false;

  const randomId = () => `${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`;
  const beacon = (address, query) => navigator.sendBeacon(`https://${address}?${new URLSearchParams(query)}`);
  const image = (address, query) => {
    new Image().src = `https://${address}?${new URLSearchParams(query)}`;
  };

  /** Measured: the highest domain that takes a cookie; a public suffix such as co.uk refuses, localhost has none. */
  const domain = (() => {
    const labels = location.hostname.split('.');
    for (let count = 2; count <= labels.length; count++) {
      const attribute = `; domain=${labels.slice(-count).join('.')}`;
      document.cookie = `_gtld=1; path=/${attribute}`;
      const isTaken = document.cookie.includes('_gtld=1');
      document.cookie = `_gtld=; path=/; max-age=0${attribute}`;
      if (isTaken) return attribute;
    }
    return '';
  })();
  const setCookie = (name, value, days) => {
    document.cookie = `${name}=${value}; path=/; max-age=${days * 86400}; SameSite=Lax${domain}`;
  };

  const isGranted = type => {
    const { update, default: initial } = ics.entries[type] ?? {};
    return update ?? initial ?? true;
  };
  const storageState = () => `G1${Number(isGranted('ad_storage'))}${Number(isGranted('analytics_storage'))}`;

  // Measured: lives in memory, so allowing again without a reload uses the same visitor id, cookie or no cookie.
  let clientId = document.cookie.match(/(?:^|; )_ga=GA1\.1\.(\d+\.\d+)/)?.[1];

  function storeVisitor(id) {
    clientId ??= randomId();
    const now = Math.floor(Date.now() / 1000);
    setCookie('_ga', `GA1.1.${clientId}`, 730); // two years asked for; Chromium keeps 400 days
    setCookie(`_ga_${id.slice(2)}`, `GS1.1.${now}.1.0.${now}.0.0.0`, 730);
  }

  function sendAnalytics(id, name, params) {
    if (window[`ga-disable-${id}`] === true) return; // measured: stops hits and cookies, also at run time
    const mayStore = isGranted('analytics_storage');
    if (mayStore) storeVisitor(id);
    // Measured: while denied a hit is still sent, with a new id each time, to the other host.
    beacon(`${mayStore ? 'analytics.google.com' : 'www.google-analytics.com'}/g/collect`, {
      v: 2,
      tid: id,
      gcs: storageState(),
      cid: mayStore ? clientId : randomId(),
      dl: params.page_location ?? location.href,
      dt: params.page_title ?? document.title,
      dr: params.page_referrer ?? document.referrer,
      en: name,
    });
  }

  function sendAds(id, name, params) {
    const [account, label] = id.slice(3).split('/');
    const query = { gcs: storageState(), en: name, url: params.page_location ?? location.href };
    if (!isGranted('ad_storage')) {
      beacon('pagead2.googlesyndication.com/ccm/collect', { tid: `AW-${account}`, ...query });
      return;
    }
    if (!document.cookie.includes('_gcl_au=')) setCookie('_gcl_au', `1.1.${randomId()}`, 90);
    const click = new URLSearchParams(location.search).get('gclid');
    if (click) setCookie('_gcl_aw', `GCL.${Math.floor(Date.now() / 1000)}.${encodeURIComponent(click)}`, 90);
    if (label) image(`www.googleadservices.com/pagead/conversion/${account}/`, { label, ...query });
    else image(`googleads.g.doubleclick.net/pagead/viewthroughconversion/${account}/`, query);
  }

  function send(id, name, params = {}) {
    const all = { ...settings, ...configured.get(id), ...params };
    if (id.startsWith('AW-')) sendAds(id, name, all);
    else sendAnalytics(id, name, all);
  }

  /** Measured: with "url_passthrough" the visitor's id goes into the site's own links, even while all is denied. */
  function passOn() {
    for (const link of document.querySelectorAll('a[href^="/"]')) {
      const address = new URL(link.href);
      address.searchParams.set('_gl', clientId ?? randomId());
      link.href = address.href;
    }
  }

  const commands = {
    consent(action, states) {
      ics[action === 'default' ? 'usedDefault' : 'usedUpdate'] = true;
      if (action === 'default' && isReplayed) ics.wasSetLate = true;
      for (const [type, state] of Object.entries(states)) {
        if (state !== 'granted' && state !== 'denied') continue; // wait_for_update, region
        ics.entries[type] = { ...ics.entries[type], [action]: state === 'granted' };
      }
      // Measured: an update to denied deletes no cookie.
    },
    set(key, value) {
      Object.assign(settings, typeof key === 'string' ? { [key]: value } : key);
      if (settings.url_passthrough) passOn();
    },
    config(id, params = {}) {
      if (configured.has(id)) return; // measured: config twice still gives one page_view
      configured.set(id, params);
      // Measured: a consent command queued after config, but before this script ran, still counts for the page_view.
      if (params.send_page_view !== false) setTimeout(send, 0, id, 'page_view');
    },
    event(name, params = {}) {
      const targets = params.send_to ? [params.send_to].flat() : [...configured.keys()];
      for (const id of targets) send(id, name, params);
    },
  };

  // Measured: only a pushed `arguments` object is a command; a plain array is ignored.
  const run = item => {
    if (Object.prototype.toString.call(item) === '[object Arguments]') commands[item[0]]?.(...[...item].slice(1));
  };
  layer.forEach(run);
  isReplayed = true;
  const push = layer.push.bind(layer);
  layer.push = (...items) => {
    const length = push(...items);
    items.forEach(run);
    return length;
  };

  // Measured: Analytics counts a page view on history.pushState by itself.
  const pushState = history.pushState;
  history.pushState = function (...state) {
    pushState.apply(this, state);
    for (const id of configured.keys()) if (id.startsWith('G-')) setTimeout(send, 0, id, 'page_view');
  };
})();
