// Stand-in for https://script.infinity-tracking.com/infinitytrack.js. After Tracker Radar's crawl of the UK and public
// snippets: no copy was read.
(() => {
  const its = window._its;
  if (!its?.queue || its.isRunning) return;
  its.isRunning = true;
  const commands = {
    init(id) {
      its.id = id;
    },
    async track() {
      const years = 315360000; // asked for; browsers keep 400 days
      for (const name of ['vid', 'state']) {
        document.cookie = `_its.${its.id}.${name}=${crypto.randomUUID()}; path=/; max-age=${years}; SameSite=Lax`;
      }
      const query = new URLSearchParams({ igrp: its.id, href: location.href });
      const answer = await fetch(`https://web.lon.infinity-tracking.com/allocate?${query}`);
      const { text, dial } = await answer.json();
      for (const element of document.querySelectorAll('.InfinityNumber')) {
        element.textContent = text;
        element.closest('a[href^="tel:"]')?.setAttribute('href', `tel:${dial}`);
      }
    },
  };
  for (const [name, ...rest] of its.queue.splice(0)) commands[name]?.(...rest);
})();
