// Stand-in for https://t.contentsquare.net/uxa/<id>.js, after Contentsquare's documents. No copy was found.
(() => {
  if (window._uxa?.isRunning) return;
  const months = 390 * 86400;
  const names = { _cs_id: months, _cs_s: 1800, _cs_c: months };
  let isOptedOut = document.cookie.includes('_cs_optout=1');
  const record = () => {
    if (isOptedOut) return;
    for (const [name, seconds] of Object.entries(names)) document.cookie = `${name}=1; path=/; max-age=${seconds}`;
    const body = JSON.stringify({ url: location.href });
    navigator.sendBeacon('https://c.contentsquare.net/v2/events', body);
  };
  const run = ([name]) => {
    if (name !== 'optout') return;
    isOptedOut = true;
    for (const name of Object.keys(names)) document.cookie = `${name}=; path=/; max-age=0`;
    document.cookie = `_cs_optout=1; path=/; max-age=${months}`;
  };
  // Its documents on security policies: it works in workers of its own making.
  new Worker(URL.createObjectURL(new Blob(['onmessage = () => {};'])));
  for (const command of window._uxa ?? []) run(command);
  window._uxa = { push: run, isRunning: true };
  record();
  document.addEventListener('click', record, true);
})();
