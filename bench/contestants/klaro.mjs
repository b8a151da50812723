import { installed } from './folders.mjs';

const texts = {
  zz: { privacyPolicyUrl: '/policy' },
  en: {
    consentNotice: { description: 'May we use optional cookies? {purposes}', learnMore: 'Choose cookies' },
    ok: 'Accept all',
    decline: 'Reject all',
    purposes: {
      necessary: { title: 'Necessary' },
      analytics: { title: 'Analytics' },
      marketing: { title: 'Marketing' },
    },
  },
};

const service = ({ id, name, category }) => ({ name: id, title: name, purposes: [category] });
const element = ({ id, src, code }) =>
  src
    ? `<script type="text/plain" data-type="text/javascript" data-name="${id}" data-src="${src}"></script>`
    : `<script type="text/plain" data-type="text/javascript" data-name="${id}">${code}</script>`;

export const klaro = {
  name: 'klaro',
  version: '0.7.22',
  how: 'as documented: settings, then dist/klaro.js deferred, with its styles and translations inside',
  folder: installed('klaro/dist'),
  main: 'klaro.js',
  head: ({ base, tags }) => {
    // Many pieces of code belong to few services, as in the other contestants.
    const services = tags.some(({ code }) => code) ? tags.slice(0, 5) : tags;
    const settings = {
      version: 1,
      lang: 'en',
      acceptAll: true,
      default: false,
      groupByPurpose: true,
      translations: texts,
      services: [
        { name: 'session', title: 'Session', purposes: ['necessary'], required: true },
        ...services.map(service),
      ],
    };
    return `<script>var klaroConfig = ${JSON.stringify(settings)};</script>
<script defer src="${base}klaro.js"></script>`;
  },
  body: ({ tags }) => tags.map((tag, index) => element(tag.code ? { ...tag, id: tags[index % 5].id } : tag)).join('\n'),
  root: '#klaro',
  banner: '.klaro .cookie-notice',
  dialog: '.klaro .cookie-modal .cm-modal',
  accept: '.klaro .cookie-notice .cm-btn-success',
  reject: '.klaro .cookie-notice .cn-decline',
  settings: '.klaro .cookie-notice .cn-learn-more',
  onlyAnalytics: [
    { click: '.klaro .cookie-notice .cn-learn-more' },
    { run: `document.querySelector('#purpose-item-analytics').click()` },
    { click: '.klaro .cm-modal .cm-btn-accept' },
  ],
  canHoldCode: true,
  canListServices: true,
};
