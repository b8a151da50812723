// A fake tracker network: what the hosts of the trackers would answer, and nothing that leaves this machine.
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

  const json = value => () => ({
    status: 200,
    headers: { ...common, 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
  const text =
    (type, body = '') =>
    () => ({ status: 200, headers: { ...common, 'content-type': type }, body });
  const empty = text('text/javascript');
  /** What a company shows in a frame. `cookies`: those that it sets on its own domain. `pictures`: from its other hosts. */
  const frame = (domain, cookies, pictures = []) => ({
    status: 200,
    headers: {
      ...common,
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': cookies.map(name => `${name}=1; Domain=${domain}; Path=/; Max-Age=3600; Secure; SameSite=None`),
    },
    body: `<!doctype html><title>${domain}</title>${pictures.map(source => `<img src="${source}" alt="">`).join('')}`,
  });
  const youtube = cookies => () => frame('youtube.com', cookies, ['https://i.ytimg.com/vi/poster.jpg']);
  const googleMap = () =>
    frame('google.com', ['NID'], ['https://maps.googleapis.com/maps/vt', 'https://maps.gstatic.com/mapfiles/pin.png']);
  // Vimeo's help: "dnt" keeps it from recognising visitors; what protects its servers is set all the same.
  const vimeo = ({ searchParams }) =>
    frame(
      'vimeo.com',
      ['_cfuvid', '__cf_bm', ...(searchParams.get('dnt') === '1' ? [] : ['vuid', 'player'])],
      ['https://i.vimeocdn.com/video/poster'],
    );
  const instagram = () =>
    frame('instagram.com', ['csrftoken', 'mid', 'ig_did'], ['https://scontent.cdninstagram.com/v/post.jpg']);
  // Which cookies it sets is not known.
  const phorest = () => frame('phorest.com', []);

  const number = { from: '0117 496 0340', text: '0117 496 0888', dial: '+441174960888' };

  const routes = {
    'www.googletagmanager.com': [
      [/^\/gtag\/js$/, script('gtag.js')],
      [/^\/gtm\.js$/, script('gtm.js')],
      [/^\/a$/, image],
    ],
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
    'cdn.taboola.com': [[/^\/libtrc\/unip\/\d+\/tfa\.js$/, script('taboola.js')]],
    'trc.taboola.com': [
      [/^\/\d+\/trc\/3\/json$/, empty],
      [/^\/\d+\/log\/3\/unip$/, nothing],
    ],
    'trc-events.taboola.com': [[/^\/\d+\/log\/2\//, nothing]],
    's.pinimg.com': [[/^\/ct\/(core|lib\/main\.[0-9a-f]+)\.js$/, script('pinterest.js')]],
    'ct.pinterest.com': [[/^\/v3\/$/, image]],
    'chimpstatic.com': [[/^\/mcjs-connected\/js\/users\/[0-9a-f]+\/[0-9a-f]+\.js$/, script('mailchimp.js')]],
    'downloads.mailchimp.com': [[/^\/js\/signup-forms\//, empty]],
    'www.clarity.ms': [[/^\/tag\/[a-z0-9]+$/, script('clarity-tag.js')]],
    'scripts.clarity.ms': [[/^\/[\d.]+\/clarity\.js$/, script('clarity.js')]],
    'c.clarity.ms': [[/^\/c\.gif$/, image]],
    'm.clarity.ms': [[/^\/collect$/, nothing]],
    'bat.bing.com': [
      [/^\/bat\.js$/, script('bat.js')],
      [/^\/action\/0$/, image],
    ],
    'bat.bing.net': [[/^\/action\/0$/, image]],
    'analytics.tiktok.com': [
      [/^\/i18n\/pixel\/events\.js$/, script('tiktok.js')],
      [/^\/api\/v2\/pixel$/, nothing],
    ],
    'snap.licdn.com': [[/^\/li\.lms-analytics\/insight\.min\.js$/, script('linkedin.js')]],
    'px.ads.linkedin.com': [
      [/^\/collect$/, image],
      [/^\/wa\/$/, nothing],
    ],
    'matomo.example.com': [
      [/^\/matomo\.js$/, script('matomo.js')],
      [/^\/matomo\.php$/, nothing],
    ],
    'cdn.mouseflow.com': [[/^\/projects\/[0-9a-f-]+\.js$/, script('mouseflow.js')]],
    'o2.mouseflow.com': [[/^\/events$/, nothing]],
    't.contentsquare.net': [[/^\/uxa\/\w+\.js$/, script('contentsquare.js')]],
    'c.contentsquare.net': [[/^\/v2\/events$/, nothing]],
    'script.infinity-tracking.com': [[/^\/infinitytrack\.js$/, script('infinity.js')]],
    'web.lon.infinity-tracking.com': [[/^\/allocate$/, json(number)]],
    'cdn.callrail.com': [[/^\/companies\/\d+\/[0-9a-f]+\/12\/swap\.js$/, script('callrail.js')]],
    'js.callrail.com': [[/^\/group\/0\/[0-9a-f]+\/12\/swap_session\.json$/, json(number)]],
    'widget.trustpilot.com': [
      [/^\/bootstrap\/v5\/tp\.widget\.bootstrap\.min\.js$/, script('trustpilot.js')],
      [/^\/trustboxes\//, text('text/html', '<!doctype html><title>Reviews</title>')],
      [/^\/stats\/TrustboxImpression$/, nothing],
    ],
    'www.doctify.com': [
      [/^\/get-script$/, script('doctify.js')],
      [/^\/widget\.css$/, text('text/css')],
      [/^\/uk\/api\/reviews$/, json({ reviews: ['Kind and quick.'] })],
    ],
    // Measured by others: the player sets these as soon as it is there; from the address without cookies, none.
    'www.youtube.com': [
      [/^\/embed\//, youtube(['VISITOR_INFO1_LIVE', 'YSC', 'VISITOR_PRIVACY_METADATA', '__Secure-ROLLOUT_TOKEN'])],
    ],
    'www.youtube-nocookie.com': [[/^\/embed\//, youtube([])]],
    'i.ytimg.com': [[/^\/vi\//, image]],
    'player.vimeo.com': [[/^\/video\/\d+$/, vimeo]],
    'i.vimeocdn.com': [[/^\/video\//, image]],
    'www.google.com': [[/^\/maps(\/embed)?$/, googleMap]],
    'maps.googleapis.com': [[/^\/maps\/vt$/, image]],
    'maps.gstatic.com': [[/^\/mapfiles\//, image]],
    'www.instagram.com': [[/^\/(p|reel|tv)\/[\w-]+\/embed\b/, instagram]],
    'scontent.cdninstagram.com': [[/^\/v\//, image]],
    'www.phorest.com': [[/^\/salon\/[\w-]+/, phorest]],
    'beacon.example.com': [[/^\/dot\.gif$/, image]],
    'chat.example.com': [
      [/^\/chat\.js$/, script('chat.js')],
      [/^\/seen\.gif$/, image],
    ],
  };

  return {
    hosts: Object.keys(routes),

    /**
     * @param {{ url: string, method: string, body: string }} request
     * @returns {{ status: number, headers: Record<string, string | string[]>, body?: string, file?: string } | null}
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
