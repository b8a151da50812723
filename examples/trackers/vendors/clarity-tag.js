// Stand-in for https://www.clarity.ms/tag/<id>, which loads the real thing. Measured on a copy of 2026.
(() => {
  window.clarityProject = new URL(document.currentScript.src).pathname.split('/').pop();
  new Image().src = 'https://c.clarity.ms/c.gif'; // measured: also under a Global Privacy Control signal
  const script = document.createElement('script');
  script.src = 'https://scripts.clarity.ms/0.8.70/clarity.js';
  document.head.append(script);
})();
