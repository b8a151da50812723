// Stand-in for https://analytics.tiktok.com/i18n/pixel/events.js and what it loads. After a copy of its first file
// (October 2024) and public code; what the consent commands do in a running page was not measured.
(() => {
  const { sdkid } = Object.fromEntries(new URL(document.currentScript.src).searchParams);
  const ttq = window[window.TiktokAnalyticsObject];
  if (!ttq?._i?.[sdkid] || !ttq._t?.[sdkid] || !ttq._o?.[sdkid]) return; // read in the copy: all three
  const months = 390 * 86400;
  let isRevoked = false;
  const send = event => {
    if (isRevoked) return;
    const visitor = document.cookie.match(/_ttp=([^;]+)/)?.[1] ?? crypto.randomUUID().replaceAll('-', '');
    document.cookie = `_ttp=${visitor}; path=/; max-age=${months}`;
    document.cookie = `_tt_enable_cookie=1; path=/; max-age=${months}`;
    document.cookie = `ttcsid=${Date.now()}; path=/; max-age=${months}`;
    sessionStorage.setItem('tt_sessionId', visitor);
    sessionStorage.setItem('tt_appInfo', '{}');
    const body = JSON.stringify({ event, context: { pixel: { code: sdkid }, page: { url: location.href } } });
    navigator.sendBeacon('https://analytics.tiktok.com/api/v2/pixel', body);
  };
  const commands = {
    page: () => send('Pageview'),
    track: name => send(name),
    revokeConsent() {
      isRevoked = true;
    },
    disableCookie() {
      for (const name of ['_ttp', '_tt_enable_cookie', 'ttcsid']) document.cookie = `${name}=; path=/; max-age=0`;
    },
  };
  for (const [name, ...rest] of ttq.splice(0)) commands[name]?.(...rest);
  Object.assign(ttq, commands);
})();
