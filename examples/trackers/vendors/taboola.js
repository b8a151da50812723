// Stand-in for https://cdn.taboola.com/libtrc/unip/<id>/tfa.js. "Measured": on a copy of July 2023.
(() => {
  if (window.TFASC) return;
  window.TFASC = {};
  const account = new URL(document.currentScript.src).pathname.split('/')[3];

  // Measured: no cookie on the site; who the visitor is lies in local storage.
  const user = localStorage.getItem('taboola global:user-id') ?? crypto.randomUUID();
  localStorage.setItem('taboola global:user-id', user);
  localStorage.setItem('taboola global:last-external-referrer', document.referrer || 'other');
  localStorage.setItem('eng_mt', String(Date.now()));

  // Measured: this .json is loaded as a script.
  const script = document.createElement('script');
  script.src = `https://trc.taboola.com/${account}/trc/3/json?${new URLSearchParams({ ui: user, u: location.href })}`;
  document.head.append(script);

  const send = ({ name }) => {
    const query = new URLSearchParams({ en: name, ui: user, item_url: location.href });
    fetch(`https://trc.taboola.com/${account}/log/3/unip?${query}`, { mode: 'no-cors', keepalive: true }).catch(
      () => {},
    );
  };
  for (const event of window._tfa ?? []) send(event);
  window._tfa = { push: send };

  // Measured: engagement goes on being reported after the queue was replaced.
  document.addEventListener('click', () =>
    navigator.sendBeacon(`https://trc-events.taboola.com/${account}/log/2/pre_d_eng_tb`),
  );
})();
