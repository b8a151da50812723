import type { Language } from './language.js';

/** British English, the language that the others are translated from. No native reader has checked it yet. */
export const en: Language = {
  tag: 'en-GB',
  texts: {
    heading: 'May we use optional cookies?',
    body: 'They {purposes}, using {companies}. None run until you choose, and you can change your mind.',
    bodyAlone: 'They {purposes}. None run until you choose, and you can change your mind.',
    others: { one: '{n} other', other: '{n} others' },
    choose: 'Choose cookies',
    policy: 'Cookie policy',
    reject: 'Reject all',
    accept: 'Accept all',
    settings: 'Cookie settings',
    intro: 'Choose what we may use. Everything optional is off until you turn it on.',
    save: 'Save choices',
    close: 'Close without saving',
    categories: {
      necessary: {
        title: 'Necessary',
        body: 'These keep the site secure, let you fill in forms and remember your cookie choice. The site cannot work without them, so they do not need your permission.',
      },
      functional: {
        title: 'Functional',
        body: 'These remember choices you make, such as your language. They also show extras from other companies, such as maps, videos and live chat.',
        purpose: 'show maps and videos',
      },
      analytics: {
        title: 'Analytics',
        body: 'These count visits and show us which pages people use and where they get stuck. We use this to improve the site.',
        purpose: 'count visits',
      },
      marketing: {
        title: 'Marketing',
        body: 'These tell us and other companies that you visited this site. We use them to see if our adverts and phone calls come from the same visit, and to show you our adverts on other websites.',
        purpose: 'measure adverts',
      },
    },
    always: 'Always on',
    on: 'On',
    off: 'Off',
    saved: 'Your cookie choices are saved. You can change them in Cookie settings.',
    unsaved: 'We could not save your choice. It counts on this page, and we will ask again on the next.',
  },
};
