// One surface of askfirst in one state, by the address, as in ?surface=settings&scheme=dark&accent=%230d5c5b
const wanted = Object.fromEntries(new URLSearchParams(location.search));
const { surface = 'banner', lang = 'en', dir, scheme, ...look } = wanted;
const page = document.documentElement;

page.lang = lang;
page.dir = dir || (new Intl.Locale(lang).getTextInfo?.().direction ?? 'ltr');
if (scheme) page.dataset.scheme = scheme;

const script = document.createElement('script');
script.src = '/askfirst/askfirst.js';
Object.assign(script.dataset, {
  policy: '/cookie-policy',
  googleAnalytics: 'G-CL1N1C2026',
  googleAds: 'AW-123456789',
  facebookPixel: '123456789012345',
  hotjar: '1234567',
  responsetap: '32144',
  // Where this page is not: what is chosen here is not remembered.
  cookiePath: '/gallery/nowhere',
});
for (const [name, value] of Object.entries(look)) if (value) script.dataset[name] = value;

/** Lets this page have an answer, as if given at an earlier visit. */
function answered(policy) {
  const services = 'google-analytics.google-ads.facebook-pixel.hotjar.responsetap';
  const record = `1~${policy}~${Date.now().toString(36)}~analytics~${services}`;
  // biome-ignore lint/suspicious/noDocumentCookie: an old record is what is wanted here
  document.cookie = `gallery=${record}; path=/gallery; max-age=60`;
  script.dataset.cookieName = 'gallery';
}

if (surface === 'again') {
  answered(1);
  script.dataset.policyVersion = '2';
}
if (surface === 'reopen') {
  answered(1);
  script.dataset.reopen = 'true';
}
if (surface === 'sensitive') script.dataset.sensitive = '/gallery/*';

/** Waits until something is on the screen. */
async function shown(selector) {
  for (;;) {
    const found = document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector(selector);
    if (found) return found.getRootNode();
    await new Promise(requestAnimationFrame);
  }
}

script.addEventListener('load', async () => {
  if (surface === 'failed') {
    await shown('section');
    window.askfirst.rejectAll();
  }
  if (!['settings', 'details', 'sensitive'].includes(surface)) return;
  await shown('section');
  window.askfirst.openSettings();
  const root = await shown('dialog');
  if (surface !== 'details') return;
  for (const details of root.querySelectorAll('details')) details.open = true;
  root.querySelector('input#hotjar').click();
});
document.head.append(script);
