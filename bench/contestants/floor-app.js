// What the same job takes at least: no list of services, no language, no focus, no events, no deletion.
const stored = /(?:^|; )floor=([^;]*)/.exec(document.cookie)?.[1];

function run(allowed) {
  for (const waiting of document.querySelectorAll('script[type="text/plain"][data-floor]')) {
    if (!allowed.includes(waiting.dataset.floor)) continue;
    const script = document.createElement('script');
    if (waiting.dataset.src) script.src = waiting.dataset.src;
    else script.text = waiting.text;
    waiting.replaceWith(script);
  }
}

function ask() {
  const banner = document.createElement('section');
  banner.id = 'floor';
  banner.style.cssText =
    'position:fixed;z-index:9999;inset:auto 0 0;padding:16px 32px;background:#fff;box-shadow:0 0 12px #0004';
  banner.innerHTML =
    '<p>May we use optional cookies? They count visits and measure our adverts.</p><button>Accept all</button> <button>Reject all</button> <button>Choose cookies</button><form hidden><label><input type=checkbox name=analytics> Analytics</label> <label><input type=checkbox name=marketing> Marketing</label> <button type=button>Save choices</button></form>';
  const decide = allowed => {
    document.cookie = `floor=${allowed};path=/;max-age=15552000;samesite=lax`;
    banner.remove();
    run(allowed);
  };
  const [accept, reject, choose, save] = banner.querySelectorAll('button');
  const form = banner.querySelector('form');
  accept.onclick = () => decide('analytics.marketing');
  reject.onclick = () => decide('');
  choose.onclick = () => (form.hidden = !form.hidden);
  save.onclick = () => decide([...new FormData(form).keys()].join('.'));
  document.body.append(banner);
}

if (stored === undefined) ask();
else run(stored);
