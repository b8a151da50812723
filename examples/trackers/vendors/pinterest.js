// Stand-in for https://s.pinimg.com/ct/core.js and the ct/lib/main.<hash>.js that it loads. No copy of either was found:
// after public code and Tracker Radar's crawl of the UK.
(() => {
  const { pathname } = new URL(document.currentScript.src);
  if (pathname === '/ct/core.js') {
    const script = document.createElement('script');
    script.src = 'https://s.pinimg.com/ct/lib/main.55e552f9.js';
    document.head.append(script);
    return;
  }
  const year = 365 * 86400;
  let id = '';
  let mayStore = true;
  const send = event => {
    if (!mayStore) return;
    const visitor = document.cookie.match(/_pin_unauth=([^;]+)/)?.[1] ?? btoa(crypto.randomUUID()).replaceAll('=', '');
    document.cookie = `_pin_unauth=${visitor}; path=/; max-age=${year}; SameSite=Lax`;
    new Image().src = `https://ct.pinterest.com/v3/?${new URLSearchParams({ event, tid: id, pd: visitor, ad: location.href })}`;
  };
  const commands = {
    load(tag) {
      id = tag;
      send('init');
    },
    page: () => send('pagevisit'),
    track: name => send(name),
    // As Pinterest's help is quoted: no events any more, and its storage is deleted.
    setconsent(allowed) {
      mayStore = allowed;
      if (!allowed) document.cookie = '_pin_unauth=; path=/; max-age=0';
    },
  };
  const run = ([name, ...rest]) => commands[name]?.(...rest);
  const waiting = window.pintrk.queue.splice(0);
  window.pintrk.queue.push = run;
  waiting.forEach(run);
})();
