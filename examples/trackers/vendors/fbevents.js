// Stand-in for https://connect.facebook.net/en_US/fbevents.js, the Meta pixel.
// "Measured" means: seen on real copies of the vendor's script (2.9.111, 2.9.170 and 2.9.252).
(() => {
  const version = '2.9.252';
  const fbq = window.fbq;
  if (!fbq || fbq.callMethod) return; // no stub to take over, or here already

  /** @type {Map<string, { isReady: boolean, hasAutoConfig: boolean, waiting: (() => void)[] }>} */
  const pixels = new Map();
  const withoutAutoConfig = new Set();
  const heldBack = [];
  let isRevoked = false;
  let isReplaying = true;
  let pageViewsReplayed = 0;
  let sent = 0;

  // Measured: what happens while revoked is not dropped; a later grant sends all of it.
  const whenGranted = action => {
    if (isRevoked) heldBack.push(action);
    else action();
  };

  /** Measured: the highest domain that takes a cookie; a public suffix such as co.uk refuses, localhost has none. */
  function highestDomain() {
    const labels = location.hostname.split('.');
    const candidates = labels.map((_, start) => `; domain=${labels.slice(start).join('.')}`).slice(0, -1);
    const isTaken = domain => {
      document.cookie = `_fbtest=1; path=/${domain}`;
      const isThere = document.cookie.includes('_fbtest=1');
      document.cookie = `_fbtest=; path=/; max-age=0${domain}`;
      return isThere;
    };
    return candidates.reverse().find(isTaken) ?? '';
  }

  function storeVisitor() {
    const attributes = `; path=/; max-age=${90 * 86400}; SameSite=Lax${highestDomain()}`;
    const random = Math.floor(Math.random() * 1e10);
    if (!document.cookie.includes('_fbp=')) document.cookie = `_fbp=fb.1.${Date.now()}.${random}${attributes}`;
    const click = new URLSearchParams(location.search).get('fbclid');
    if (click) document.cookie = `_fbc=fb.1.${Date.now()}.${encodeURIComponent(click)}${attributes}`;
    localStorage.setItem('lastExternalReferrer', document.referrer || 'empty');
    localStorage.setItem('lastExternalReferrerTime', String(Date.now()));
    localStorage.setItem('topicsLastReferenceTime', String(Date.now()));
  }

  function send(id, event, data = {}) {
    const custom = Object.entries(data).map(([key, value]) => [`cd[${key}]`, value]);
    const query = new URLSearchParams([
      ['id', id],
      ['ev', event],
      ['dl', location.href],
      ['rl', document.referrer],
      ['ts', Date.now()],
      ['ec', sent++], // images race each other to the network: this tells their order
      ...custom,
      ['fbp', document.cookie.match(/_fbp=([^;]+)/)?.[1] ?? ''],
      ['v', version],
    ]);
    new Image().src = `https://www.facebook.com/tr/?${query}`;
  }

  const track = (id, event, data) => {
    const pixel = pixels.get(id);
    if (!pixel) return;
    if (pixel.isReady) send(id, event, data);
    else pixel.waiting.push(() => send(id, event, data));
  };
  const trackAll = (event, data) => {
    for (const id of pixels.keys()) track(id, event, data);
  };

  // Measured: the pixel works where Trusted Types are enforced.
  const rules = { createScriptURL: url => url };
  const trusted = window.trustedTypes?.createPolicy('connect.facebook.net/fbevents', rules) ?? rules;
  function loadConfig(id) {
    const address = `https://connect.facebook.net/signals/config/${id}`;
    const script = document.createElement('script');
    script.async = true;
    script.src = trusted.createScriptURL(`${address}?v=${version}&r=stable&domain=${location.hostname}`);
    document.head.append(script);
  }

  // The config file of a pixel has arrived (see fbevents-config.js): from here on its events are sent.
  document.addEventListener('fbevents-config', ({ detail: { id, hasAutomaticEvents } }) => {
    const pixel = pixels.get(id);
    if (!pixel || pixel.isReady) return;
    pixel.isReady = true;
    pixel.hasAutoConfig = hasAutomaticEvents && !withoutAutoConfig.has(id);
    storeVisitor();
    const topics = `https://www.facebook.com/privacy_sandbox/topics/registration/?id=${id}`;
    fetch(topics, { mode: 'no-cors', keepalive: true }).catch(() => {});
    for (const action of pixel.waiting.splice(0)) action();
  });

  // Measured: unless autoConfig was switched off before init, every click on a button is sent with its text.
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element && target.closest('button, a, input[type=submit], [role=button]');
      if (!button) return;
      const data = { buttonText: (button.value || button.textContent).trim().slice(0, 80) };
      for (const [id, { hasAutoConfig }] of pixels) {
        if (hasAutoConfig) whenGranted(() => track(id, 'SubscribedButtonClick', data));
      }
    },
    true,
  );

  const commands = {
    init(id) {
      const key = String(id);
      if (pixels.has(key)) return console.warn(`[Meta Pixel] - Duplicate Pixel ID: ${key}.`); // measured
      pixels.set(key, { isReady: false, hasAutoConfig: false, waiting: [] });
      whenGranted(() => loadConfig(key)); // measured: revoked before init, only fbevents.js itself is fetched
    },
    set(key, value, id) {
      if (key === 'autoConfig' && String(value) === 'false') withoutAutoConfig.add(String(id));
    },
    consent(action) {
      isRevoked = action === 'revoke';
      if (!isRevoked) for (const action of heldBack.splice(0)) action();
    },
    track(event, data) {
      // Measured: the whole snippet twice still sends one PageView.
      if (isReplaying && event === 'PageView' && pageViewsReplayed++ > 0) return;
      whenGranted(() => trackAll(event, data));
    },
    trackCustom: (event, data) => whenGranted(() => trackAll(event, data)),
    trackSingle: (id, event, data) => whenGranted(() => track(String(id), event, data)),
    trackSingleCustom: (id, event, data) => whenGranted(() => track(String(id), event, data)),
  };
  fbq.callMethod = (name, ...rest) => commands[name]?.(...rest);
  for (const call of (fbq.queue ?? []).splice(0)) fbq.callMethod(...call);
  isReplaying = false;

  // Measured: a PageView on every history.pushState, unless this flag was set before the script came.
  if (fbq.disablePushState) return;
  const pushState = history.pushState;
  history.pushState = function (...state) {
    pushState.apply(this, state);
    whenGranted(() => trackAll('PageView'));
  };
})();
