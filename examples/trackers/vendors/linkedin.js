// Stand-in for https://snap.licdn.com/li.lms-analytics/insight.min.js. "Measured": on a copy of October 2024.
(() => {
  if (window._already_called_lintrk) return; // measured
  window._already_called_lintrk = true;
  const id = window._linkedin_partner_id;
  const click = new URLSearchParams(location.search).get('li_fat_id');
  if (click) document.cookie = `li_fat_id=${encodeURIComponent(click)}; path=/; max-age=${30 * 86400}; SameSite=Lax`;
  const send = fmt => {
    new Image().src = `https://px.ads.linkedin.com/collect?${new URLSearchParams({ pid: id, url: location.href, fmt })}`;
  };
  send('js');
  for (const [name] of window.lintrk?.q ?? []) send(name);
  window.lintrk = name => send(name);

  // Measured: every click is reported, unless this undocumented switch was used.
  let isReporting = true;
  window.ORIBILI = {
    _DEBUG: {
      disableScript() {
        isReporting = false;
      },
    },
  };
  document.addEventListener(
    'click',
    ({ target }) => {
      if (isReporting) navigator.sendBeacon('https://px.ads.linkedin.com/wa/', target.textContent);
    },
    true,
  );
})();
