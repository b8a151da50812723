// Stand-in for https://static.hotjar.com/c/hotjar-<id>.js, which checks the ground and then loads the real thing.
(() => {
  if (!window._hjSettings?.hjid) return;
  if (window.hjBootstrapCalled) return; // measured: the snippet twice loads the modules once
  // Measured: Hotjar refuses http. http://localhost is let through here, so that the example can be shown.
  if (!window.isSecureContext) return;
  // Measured: bots and headless browsers are refused with this line.
  if (/bot|headless/i.test(navigator.userAgent)) {
    console.warn('Hotjar not launching due to suspicious userAgent:', navigator.userAgent);
    return;
  }
  window.hjBootstrapCalled = true;
  const script = document.createElement('script');
  script.async = true;
  script.src = 'https://script.hotjar.com/modules.4c1f0a9be27d53860f1e.js';
  document.head.append(script);
})();
