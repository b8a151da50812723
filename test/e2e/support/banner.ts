import type { Locator, Page } from '@playwright/test';

/** The names that a visitor sees, in British English. */
const WORDS = {
  question: 'May we use optional cookies?',
  settings: 'Cookie settings',
  rejectAll: 'Reject all',
  acceptAll: 'Accept all',
  choose: 'Choose cookies',
  save: 'Save choices',
  close: 'Close without saving',
};

/** The categories that have a switch. */
export type SwitchName = 'Functional' | 'Analytics' | 'Marketing';

/** What askfirst shows on a page, found as a visitor finds it: by role and name. */
export interface Banner {
  /** The element that holds the shadow root; there is none while nothing is shown. */
  host: Locator;
  region: Locator;
  heading: Locator;
  rejectAll: Locator;
  acceptAll: Locator;
  choose: Locator;
  settings: {
    dialog: Locator;
    rejectAll: Locator;
    acceptAll: Locator;
    save: Locator;
    close: Locator;
    switch(name: SwitchName): Locator;
  };
  /** A button by its stable hook, in any language; in the settings if they are open, else in the banner. */
  hook(choice: 'accept' | 'reject' | 'settings' | 'save'): Locator;
}

/** The banner and the settings of this page, whether or not they are there. */
export function bannerOn(page: Page): Banner {
  const button = (within: Locator, name: string) => within.getByRole('button', { name, exact: true });
  const host = page.locator('[data-askfirst]');
  const region = page.getByRole('region', { name: WORDS.question });
  const dialog = page.getByRole('dialog', { name: WORDS.settings });
  return {
    host,
    region,
    heading: region.getByRole('heading', { name: WORDS.question }),
    rejectAll: button(region, WORDS.rejectAll),
    acceptAll: button(region, WORDS.acceptAll),
    choose: button(region, WORDS.choose),
    settings: {
      dialog,
      rejectAll: button(dialog, WORDS.rejectAll),
      acceptAll: button(dialog, WORDS.acceptAll),
      save: button(dialog, WORDS.save),
      close: button(dialog, WORDS.close),
      switch: name => dialog.getByRole('switch', { name }),
    },
    hook: choice => host.locator(`[data-choice="${choice}"]:visible`).last(),
  };
}
