// A fake tracker network: what the hosts of the five trackers would answer, and nothing that leaves this machine.
// A classic script on purpose, so that a service worker (importScripts), Node (import './network.js') and the tests
// all use this one table. The stand-in vendor scripts are the readable files in ./vendors/.
globalThis.trackerNetwork = (() => {
  const common = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
  // no-store: a cached script would hide from the log that the page asked for it again.

  const script = file => () => ({
    status: 200,
    headers: { ...common, 'content-type': 'text/javascript; charset=utf-8' },
    file,
  });
  const image = () => ({
    status: 200,
    headers: { ...common, 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  });
  const nothing = () => ({ status: 204, headers: common });
  const notFound = () => ({ status: 404, headers: { ...common, 'content-type': 'text/plain' }, body: 'Not found' });

  /** JSONP: the old ResponseTap build loads this .json as a script, which calls back with a number from the pool. */
  const poolNumber = url => {
    const callback = url.searchParams.get('callback') ?? '';
    if (!/^\w+$/.test(callback)) return notFound();
    const number = JSON.stringify({ text: '0117 496 0777', dial: '+441174960777' });
    return {
      status: 200,
      headers: { ...common, 'content-type': 'text/javascript; charset=utf-8' },
      body: `${callback}(${number});`,
    };
  };

  const routes = {
    'www.googletagmanager.com': [[/^\/gtag\/js$/, script('gtag.js')]],
    'analytics.google.com': [[/^\/g\/collect$/, nothing]],
    'www.google-analytics.com': [[/^\/g\/collect$/, nothing]],
    'googleads.g.doubleclick.net': [[/^\/pagead\/viewthroughconversion\/\d+\/$/, image]],
    'www.googleadservices.com': [[/^\/pagead\/conversion\/\d+\/$/, image]],
    'pagead2.googlesyndication.com': [[/^\/ccm\/collect$/, nothing]],
    'connect.facebook.net': [
      [/^\/[a-z]{2}_[A-Z]{2}\/fbevents\.js$/, script('fbevents.js')],
      [/^\/signals\/config\/\d+$/, script('fbevents-config.js')],
    ],
    'www.facebook.com': [
      [/^\/tr\/$/, image],
      [/^\/privacy_sandbox\/topics\/registration\/$/, nothing],
    ],
    'static.hotjar.com': [[/^\/c\/hotjar-\d+\.js$/, script('hotjar.js')]],
    'script.hotjar.com': [[/^\/modules\.[0-9a-f]+\.js$/, script('hotjar-modules.js')]],
    'in.hotjar.com': [[/^\/api\/v2\/client\/sites\/\d+\/visit-data$/, nothing]],
    'static-ssl.responsetap.com': [[/^\/static\/scripts\/rTapTrack\.min\.js$/, script('responsetap.js')]],
    'metrics.responsetap.com': [[/^\/track\/numberReplacement\.json$/, poolNumber]],
  };

  return {
    hosts: Object.keys(routes),

    /**
     * @param {{ url: string, method: string, body: string }} request
     * @returns {{ status: number, headers: Record<string, string>, body?: string, file?: string } | null}
     *   null for a host that is no tracker of ours; `file` names a file in ./vendors/ that the caller delivers.
     */
    answer(request) {
      const url = new URL(request.url);
      if (url.protocol !== 'https:' || !Object.hasOwn(routes, url.host)) return null;
      const route = routes[url.host].find(([path]) => path.test(url.pathname));
      return route ? route[1](url) : notFound();
    },
  };
})();
