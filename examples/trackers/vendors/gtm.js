// Stand-in for https://www.googletagmanager.com/gtm.js: a container with a tag that knows nothing of consent.
// Measured on a real container of 2024: with everything denied it still loaded LinkedIn, Clarity, Meta and a chat.
(() => {
  window.google_tag_manager ??= {};
  const id = new URL(document.currentScript.src).searchParams.get('id');
  const isBegun = window.dataLayer?.some(entry => entry?.event === 'gtm.js');
  if (!isBegun || window.google_tag_manager[id]) return;
  window.google_tag_manager[id] = {};
  new Image().src = `https://www.googletagmanager.com/a?id=${id}`;
  window.lintrk ??= Object.assign((...command) => window.lintrk.q.push(command), { q: [] });
  window._linkedin_partner_id = '111143';
  const script = document.createElement('script');
  script.src = 'https://snap.licdn.com/li.lms-analytics/insight.min.js';
  document.head.append(script);
})();
