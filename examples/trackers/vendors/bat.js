// Stand-in for https://bat.bing.com/bat.js, Microsoft's UET. "Measured": on a copy of March 2026.
(() => {
  if (window.UET) return;
  const lives = { _uetsid: 86400, _uetvid: 390 * 86400 };
  const value = name => document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]+)`))?.[1];

  window.UET = class {
    constructor({ ti, q }) {
      this.ti = ti;
      this.mayStore = false; // measured: without a signal from the UK
      const [action, , states] = Array.isArray(q) ? q : [];
      if (action === 'consent') this.mayStore = states.ad_storage === 'granted';
      // Measured: clicks that were not asked for are reported, whatever becomes of window.uetq.
      document.addEventListener('click', () => this.send('custom'), true);
    }
    push(event, _action, states) {
      if (event === 'consent') this.mayStore = states.ad_storage === 'granted'; // measured: nothing is deleted
      this.send(event);
    }
    send(event) {
      if (this.mayStore) {
        for (const [name, seconds] of Object.entries(lives)) {
          // Measured: a deleted cookie comes back from its copy in local storage.
          const id = value(name) ?? localStorage.getItem(name) ?? crypto.randomUUID().replaceAll('-', '');
          document.cookie = `${name}=${id}; path=/; max-age=${seconds}; SameSite=Lax`;
          localStorage.setItem(name, id);
          localStorage.setItem(`${name}_exp`, new Date(Date.now() + seconds * 1000).toUTCString());
        }
      }
      // Measured: denied, it still sends the page's address, to the other host.
      const host = this.mayStore ? 'bat.bing.com' : 'bat.bing.net';
      const query = { ti: this.ti, evt: event, p: location.href, asc: this.mayStore ? 'G' : 'D' };
      new Image().src = `https://${host}/action/0?${new URLSearchParams(query)}`;
    }
  };
})();
