import type { BannerTexts, FrameTexts, Language, SettingsTexts, TableTexts } from './language.js';

// British English, the language that the others are translated from. No native reader has checked it yet.

export const tag = 'en-GB';

export const banner: BannerTexts = {
  heading: 'May we use optional cookies?',
  body: 'They {purposes}, with {companies}. None run until you choose. You can change your mind.',
  bodyAlone: 'They {purposes}. None run until you choose. You can change your mind.',
  purposes: { functional: 'show maps and videos', analytics: 'count visits', marketing: 'measure adverts' },
  and: { two: ' and ', more: ', ', last: ' and ' },
  others: { one: '{n} other', other: '{n} others' },
  again: {
    expired: 'It has been a while since you chose. Please choose again.',
    policy: 'We have changed how we use cookies. Please choose again.',
    service: 'We would like to use a new service. Please choose again.',
  },
  privacyControl:
    'Your browser sent a Global Privacy Control signal. We have turned marketing off. Opt-out request honoured.',
  choose: 'Choose cookies',
  policy: 'Cookie policy',
  reject: 'Reject all',
  accept: 'Accept all',
  settings: 'Cookie settings',
  outcomes: {
    rejected: 'You rejected optional cookies. You can change this in Cookie settings.',
    accepted: 'You accepted all cookies. You can change this in Cookie settings.',
    saved: 'Your cookie choices are saved. You can change them in Cookie settings.',
    failed: 'We could not save your choice. It counts on this page, and we will ask again on the next.',
  },
  hide: 'Hide this message',
};

export const settings: SettingsTexts = {
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
    },
    analytics: {
      title: 'Analytics',
      body: 'These count visits and show us which pages people use and where they get stuck. We use this to improve the site.',
    },
    marketing: {
      title: 'Marketing',
      body: 'These tell us and other companies that you visited this site. We use them to see if our adverts and phone calls come from the same visit, and to show you our adverts on other websites.',
    },
  },
  purposes: {
    visitor: 'Tells one visitor from another',
    visit: 'Keeps the pages of one visit together',
    source: 'Remembers which advert or site brought you here',
    advertise: 'Recognises you to choose and measure adverts',
    retarget: 'Shows you our adverts on other sites',
    email: 'Recognises you by your email address',
    record: 'Records what you do on this site',
    calls: 'Links your phone calls to your use of this site',
    number: 'Remembers the phone number that you were shown',
    limit: 'Limits how much is sent',
    choice: 'Remembers a choice that you made',
    security: 'Tells people from robots',
    technical: 'Tests or runs the service',
  },
  always: 'Always on',
  on: 'On',
  off: 'Off',
  some: 'Some on',
  thisSite: 'This site',
  unknown: 'Not known to us: see its notice',
  storage: 'browser storage',
  recording: 'It also records clicks, scrolling and mouse movement on our pages.',
  privacy: 'Privacy notice',
  life: { session: 'Until you close the browser', ever: 'Until it is deleted' },
  lastChoice: 'You last chose on {date}. We will ask again after {expiry}.',
  sensitive:
    'This page may say something about your health. Whatever you choose, marketing and recording stay off here.',
  waits:
    'Your last choice takes full effect when you leave this page. We did not reload it, because you have typed something here.',
  reload: 'Reload now',
  leftovers:
    'We cannot delete these cookies from here: {cookies}. You can delete them in the settings of your browser.',
};

export const frames: FrameTexts = {
  heading: '{name}: {title}',
  body: 'This comes from {company}, which may use cookies and learn about your visit.',
  once: 'Show it this time',
  always: 'Always allow {categories} cookies',
  categories: { functional: 'functional', analytics: 'analytics', marketing: 'marketing' },
  elsewhere: 'Open on {name}',
};

export const table: TableTexts = {
  undecided: 'You have not chosen yet, so optional cookies are off.',
  rejected: 'Your choice now: optional cookies off. You made it on {date}.',
  accepted: 'Your choice now: all optional cookies on. You made it on {date}.',
  some: 'Your choice now: {names} on, the rest off. You made it on {date}.',
  how: 'You can change your choice at any time. We then delete the cookies of what you turn off. Those that a company keeps on its own site you can delete in the settings of your browser.',
  change: 'Change your choice',
  columns: { name: 'Cookie', company: 'Set by', purpose: 'What it does', life: 'Kept for' },
  nothing: 'None that we know of',
};

export const en: Language = { tag, banner, settings, frames, table };
