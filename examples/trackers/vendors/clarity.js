// Stand-in for https://scripts.clarity.ms/<version>/clarity.js. "Measured": on 0.8.70.
(() => {
  if (navigator.globalPrivacyControl) return; // measured
  const project = window.clarityProject;
  let isRunning = true;
  let mayStore = false;

  /** Measured: on the highest domain that takes a cookie. */
  const domain = (() => {
    const labels = location.hostname.split('.');
    for (let count = 2; count <= labels.length; count++) {
      const attribute = `; domain=${labels.slice(-count).join('.')}`;
      document.cookie = `_cltest=1; path=/${attribute}`;
      const isTaken = document.cookie.includes('_cltest=1');
      document.cookie = `_cltest=; path=/; max-age=0${attribute}`;
      if (isTaken) return attribute;
    }
    return '';
  })();
  const setCookie = (name, value, seconds) => {
    document.cookie = `${name}=${value}; path=/; max-age=${seconds}${domain}`;
  };
  const upload = () => {
    if (!isRunning) return;
    if (mayStore) {
      setCookie('_clck', project, 365 * 86400);
      setCookie('_clsk', project, 86400);
      sessionStorage.setItem('_cltk', project);
    }
    navigator.sendBeacon('https://m.clarity.ms/collect', JSON.stringify({ project, url: location.href }));
  };
  const commands = {
    // Measured: a denial deletes the cookies, not the item in storage, and goes on without them.
    consentv2({ analytics_Storage }) {
      mayStore = analytics_Storage === 'granted';
      if (!mayStore) for (const name of ['_clck', '_clsk']) setCookie(name, '', 0);
    },
    // Measured: no traffic after that. Nothing was found that starts it again.
    stop() {
      isRunning = false;
    },
  };
  const run = ([name, ...rest]) => commands[name]?.(...rest);
  const waiting = window.clarity?.q ?? [];
  window.clarity = (...command) => run(command);
  for (const command of waiting) run(command);
  upload();
  document.addEventListener('click', upload, true);
  const pushState = history.pushState;
  history.pushState = function (...state) {
    pushState.apply(this, state);
    upload();
  };
})();
