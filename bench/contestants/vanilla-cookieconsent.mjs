import { installed } from './folders.mjs';

const settings = {
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'May we use optional cookies?',
          description: 'They count visits and measure our adverts. None run until you choose.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Choose cookies',
        },
        preferencesModal: {
          title: 'Cookie settings',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save choices',
          closeIconLabel: 'Close',
          serviceCounterLabel: 'service|services',
          sections: [
            { title: 'Necessary', description: 'The site needs them.', linkedCategory: 'necessary' },
            { title: 'Analytics', description: 'They count visits.', linkedCategory: 'analytics' },
            { title: 'Marketing', description: 'They measure our adverts.', linkedCategory: 'marketing' },
          ],
        },
      },
    },
  },
};

const element = ({ name, category, src, code }) =>
  src
    ? `<script type="text/plain" data-category="${category}" data-service="${name}" data-src="${src}"></script>`
    : `<script type="text/plain" data-category="${category}">${code}</script>`;

export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  version: '3.1.0',
  how: 'as documented for HTML: style sheet in the head, a module script that imports the UMD file; settings inline, one request less than documented',
  folder: installed('vanilla-cookieconsent/dist'),
  main: 'cookieconsent.umd.js',
  head: ({ base }) => `<link rel="stylesheet" href="${base}cookieconsent.css">`,
  body: ({ base, tags }) => `${tags.map(element).join('\n')}
<script type="module">
import '${base}cookieconsent.umd.js';
CookieConsent.run(${JSON.stringify(settings)});
</script>`,
  root: '#cc-main',
  banner: '#cc-main .cm',
  dialog: '#cc-main .pm',
  accept: '#cc-main .cm [data-role=all]',
  reject: '#cc-main .cm [data-role=necessary]',
  settings: '#cc-main .cm [data-role=show]',
  onlyAnalytics: [
    { click: '#cc-main .cm [data-role=show]' },
    { run: `document.querySelector('#cc-main .pm .section__toggle[value=analytics]').click()` },
    { click: '#cc-main .pm [data-role=save]' },
  ],
  canHoldCode: true,
  canListServices: true,
  /** Gives no answer within a minute on 5,000. */
  mostHeld: 1000,
};
