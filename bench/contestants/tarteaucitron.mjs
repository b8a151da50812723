import { installed } from './folders.mjs';

/** Its README's settings, with the bar at the bottom and the banner the only thing it shows. */
const settings = {
  privacyUrl: '',
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  groupServices: false,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  cookieslist: false,
  cookieslistEmbed: false,
  showIcon: true,
  iconPosition: 'BottomRight',
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  alwaysNeedConsent: false,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  mandatory: true,
  mandatoryCta: true,
  googleConsentMode: true,
  bingConsentMode: true,
  softConsentMode: false,
  dataLayer: false,
  serverSide: false,
  partnersList: false,
};

export const tarteaucitron = {
  name: 'tarteaucitron',
  version: '1.34.0',
  how: 'as documented: its script in the head with the settings of its README; custom services, as the built-in ones have fixed addresses. It fetches style sheet, language and services itself',
  folder: installed('tarteaucitronjs'),
  main: 'tarteaucitron.min.js',
  head: ({ base }) => `<script src="${base}tarteaucitron.min.js"></script>
<script>tarteaucitron.init(${JSON.stringify(settings)});</script>`,
  body: ({ tags }) => `<script>
${JSON.stringify(tags)}.forEach(function (tag) {
  var key = 'my' + tag.id;
  tarteaucitron.services[key] = {
    key: key, type: tag.category === 'analytics' ? 'analytic' : 'ads', name: tag.name, uri: '', needConsent: true, cookies: [],
    js: function () { tag.code ? Function(tag.code)() : tarteaucitron.addScript(tag.src); }
  };
  (tarteaucitron.job = tarteaucitron.job || []).push(key);
});
</script>`,
  root: '#tarteaucitronRoot',
  banner: '#tarteaucitronAlertBig',
  dialog: '#tarteaucitron',
  accept: '#tarteaucitronPersonalize2',
  reject: '#tarteaucitronAllDenied2',
  settings: '#tarteaucitronCloseAlert',
  onlyAnalytics: [
    { click: '#tarteaucitronCloseAlert' },
    {
      run: `document.querySelector('#myanalyticsAllowed').click(), document.querySelector('#myhotjarAllowed').click()`,
    },
  ],
  /** It listens to its buttons 500 ms after it has shown them: earlier clicks are lost. */
  deafFor: 700,
  canHoldCode: true,
  canListServices: true,
  mostHeld: 100,
};
