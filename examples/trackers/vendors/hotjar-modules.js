// Stand-in for https://script.hotjar.com/modules.<hash>.js: cookies, storage and the visit report.
// "Measured" means: seen on a real copy of the vendor's script (July 2023).
(() => {
  const id = Number(window._hjSettings.hjid);
  const minutes = 60;
  const days = 86400;

  /** The highest domain that takes a cookie; Hotjar's own name for the probe. */
  const domain = (() => {
    for (let rest = location.hostname, found = ''; ; rest = rest.slice(rest.indexOf('.') + 1)) {
      if (!rest.includes('.')) return found; // the top level itself, or localhost
      const attribute = `; domain=${rest}`;
      document.cookie = `_hjTLDTest=1; path=/${attribute}`;
      if (document.cookie.includes('_hjTLDTest=1')) found = attribute;
      document.cookie = `_hjTLDTest=; path=/; max-age=0${attribute}`;
      if (found !== attribute) return found;
    }
  })();
  // Measured: SameSite=None; Secure. Not every browser takes a Secure cookie on http://localhost.
  const sameSite = location.protocol === 'https:' ? 'SameSite=None; Secure' : 'SameSite=Lax';
  const setCookie = (name, value, seconds) => {
    document.cookie = `${name}=${value}; path=/; max-age=${seconds}; ${sameSite}${domain}`;
  };
  const hasCookie = name => document.cookie.split('; ').some(cookie => cookie.startsWith(`${name}=`));
  const encode = value => encodeURIComponent(btoa(JSON.stringify(value)));
  const isOptedOut = () => window.hj?.optOut === true; // undocumented; measured to stop visits

  function keepSession() {
    setCookie(`_hjSession_${id}`, encode({ id: crypto.randomUUID(), created: Date.now() }), 30 * minutes);
    setCookie('_hjAbsoluteSessionInProgress', 0, 30 * minutes);
    setCookie(`_hjIncludedInSessionSample_${id}`, 1, 2 * minutes);
    sessionStorage.setItem('_hjRecordingLastActivity', String(Date.now()));
  }

  function sendVisit() {
    if (isOptedOut() || navigator.doNotTrack === '1') return; // measured: do-not-track stops visits, not the cookies
    const body = JSON.stringify({
      site_id: id,
      url: location.href,
      title: document.title,
      referrer: document.referrer,
      window_width: window.innerWidth,
      window_height: window.innerHeight,
    });
    navigator.sendBeacon(`https://in.hotjar.com/api/v2/client/sites/${id}/visit-data?sv=6`, body);
  }

  const user = { id: crypto.randomUUID(), created: Date.now() };
  if (!hasCookie(`_hjSessionUser_${id}`)) {
    setCookie(`_hjSessionUser_${id}`, encode(user), 365 * days);
    setCookie('_hjFirstSeen', 1, 30 * minutes);
  }
  sessionStorage.setItem('_hjRecordingEnabled', 'true');
  localStorage.setItem('_hjUserAttributes', JSON.stringify({ user_id: user.id }));
  keepSession();
  sendVisit();

  // Measured: deleting the cookies is undone by the next click, for as long as this script runs.
  document.addEventListener(
    'click',
    () => {
      if (!isOptedOut()) keepSession();
    },
    true,
  );

  // Measured: with the site setting "automatic", every history.pushState is a visit.
  const pushState = history.pushState;
  history.pushState = function (...state) {
    pushState.apply(this, state);
    sendVisit();
  };
})();
