// One surface of askfirst in one state, by the address, as in ?surface=settings&scheme=dark&accent=%230d5c5b
const wanted = Object.fromEntries(new URLSearchParams(location.search));
const { surface = 'banner', lang = 'en', dir, scheme, font, ...look } = wanted;
const page = document.documentElement;

page.lang = lang;
page.dir = dir || (new Intl.Locale(lang).getTextInfo?.().direction ?? 'ltr');
if (scheme) page.dataset.scheme = scheme;
if (font) page.dataset.font = font;

/**
 * The letters that the gallery is drawn in, whatever the machine has: Inter, and for other scripts those of Android phones.
 * `?font=wide` takes the widest letters instead, DejaVu Sans Bold.
 */
const FONTS = {
  ar: 'noto-sans-arabic',
  bn: 'noto-sans-bengali',
  fa: 'noto-sans-arabic',
  gu: 'noto-sans-gujarati',
  he: 'noto-sans-hebrew',
  hi: 'noto-sans-devanagari',
  ja: 'noto-sans-jp',
  pa: 'noto-sans-gurmukhi',
  ur: 'noto-nastaliq-urdu',
  'zh-Hans': 'noto-sans-sc',
  'zh-Hant': 'noto-sans-tc',
};

/** Fetches a sheet of fonts before there is anything to read. The browser fetches the letters that the texts need. */
async function loadFont(name) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `fonts/${name}/index.css` });
  document.head.append(link);
  await new Promise(resolve => link.addEventListener('load', resolve));
}

const script = document.createElement('script');
script.src = '/askfirst/askfirst.js';
Object.assign(script.dataset, {
  policy: '/cookie-policy',
  googleAnalytics: 'G-CL1N1C2026',
  googleAds: 'AW-123456789',
  facebookPixel: '123456789012345',
  hotjar: '1234567',
  responsetap: '32144',
  trustpilot: '0123456789abcdef01234567',
  // Where this page is not: what is chosen here is not remembered.
  cookiePath: '/gallery/nowhere',
});
for (const [name, value] of Object.entries(look)) if (value) script.dataset[name] = value;

/** Lets this page have an answer, as if given at an earlier visit. */
function answered(allowed = '', policy = 1) {
  const services = 'google-analytics.google-ads.facebook-pixel.hotjar.responsetap.trustpilot';
  const record = `1~${policy}~${Date.now().toString(36)}~${allowed}~${services}`;
  // biome-ignore lint/suspicious/noDocumentCookie: an old record is what is wanted here
  document.cookie = `gallery-${surface}=${record}; path=/gallery; max-age=60`;
  script.dataset.cookieName = `gallery-${surface}`;
}

if (surface === 'again') {
  answered();
  script.dataset.policyVersion = '2';
}
if (surface === 'reopen') {
  answered();
  script.dataset.reopen = 'true';
}
if (surface === 'frames' || surface === 'table') answered();
if (surface === 'withdrawn') answered('marketing');
if (surface === 'sensitive') script.dataset.sensitive = '/gallery/*';

/** Resolves with what it looks for, as soon as that is there. */
async function until(look) {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until something is on the screen. */
const shown = selector =>
  until(() => document.querySelector('[data-askfirst]')?.shadowRoot?.querySelector(selector)?.getRootNode());

/** Opens the settings, where a surface is one of theirs. */
async function show() {
  if (surface === 'failed') {
    await shown('section');
    window.askfirst.rejectAll();
  }
  if (surface === 'withdrawn') {
    // Only what runs takes a reload to end.
    await until(() => [...document.scripts].some(({ src }) => new URL(src, location).host !== location.host));
    // What the visitor has typed would be lost by a reload.
    document.querySelector('input').value = 'A. Visitor';
    const changed = new Promise(resolve => document.addEventListener('askfirst:change', resolve));
    await window.askfirst.rejectAll();
    await changed;
  }
  if (!['settings', 'details', 'sensitive', 'withdrawn'].includes(surface)) return;
  if (surface !== 'withdrawn') await shown('section');
  window.askfirst.openSettings();
  if (surface !== 'details') return;
  const root = await shown('input#hotjar');
  for (const details of root.querySelectorAll('details')) details.open = true;
  root.querySelector('input#hotjar').click();
}

script.addEventListener('load', show);
document.addEventListener('DOMContentLoaded', async () => {
  for (const part of document.querySelectorAll('[data-surface]')) if (part.dataset.surface !== surface) part.remove();
  await Promise.all(['inter', FONTS[lang]].filter(Boolean).map(loadFont));
  document.head.append(script);
});
