// Stand-in for matomo.js, as any Matomo server has it. "Measured": on 5.2.0-b5.
(() => {
  const settings = { mayTrack: true };
  const waiting = [];
  const setCookie = (name, seconds) => {
    document.cookie = `${name}.1.1fff=1; path=/; max-age=${seconds}; SameSite=Lax`;
  };
  const send = name => {
    // Measured: what happens without consent is kept, and sent with the next.
    if (!settings.mayTrack) return void waiting.push(name);
    setCookie('_pk_id', 393 * 86400);
    setCookie('_pk_ses', 1800);
    const query = new URLSearchParams({ idsite: settings.site, rec: 1, url: location.href, action_name: name });
    navigator.sendBeacon(`${settings.url}?${query}`);
  };
  const commands = {
    requireConsent() {
      settings.mayTrack = false;
    },
    setConsentGiven() {
      settings.mayTrack = true;
      document.cookie = 'mtm_consent_removed=; path=/; max-age=0';
      for (const name of waiting.splice(0)) send(name);
    },
    forgetConsentGiven() {
      settings.mayTrack = false;
      for (const name of ['_pk_id', '_pk_ses']) setCookie(name, 0); // measured
      document.cookie = `mtm_consent_removed=${Date.now()}; path=/; max-age=${30 * 365 * 86400}`; // measured
    },
    setTrackerUrl(url) {
      settings.url = url;
    },
    setSiteId(site) {
      settings.site = site;
    },
    trackPageView: () => send('page'),
    trackEvent: (_category, action) => send(action),
  };
  const run = ([name, ...rest]) => commands[name]?.(...rest);
  const queue = window._paq ?? [];
  window._paq = { push: (...items) => items.forEach(run) };
  // As Matomo does: the settings come first, in whatever order they were pushed.
  const isSetting = ([name]) => name.startsWith('set') || name.startsWith('require');
  queue.filter(isSetting).forEach(run);
  queue.filter(item => !isSetting(item)).forEach(run);
})();
