// @vitest-environment jsdom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Consent, OptionalCategory } from '../../src/core/consent';
import { decode, encode } from '../../src/core/record';
import { en } from '../../src/i18n/en';
import { facts } from '../../src/services/facts';
import { facebookPixel, googleAnalytics } from '../../src/services/index';
import type { Current, Ui } from '../../src/ui/contract';
import { mount } from '../../src/ui/mount';
import { createSettings } from '../../src/ui/Settings';

// What jsdom does not have; the real thing is tested in real browsers.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

const askfirst = {
  decide: vi.fn(),
  acceptAll: vi.fn(),
  rejectAll: vi.fn(),
  openSettings: vi.fn(),
};
const closeSettings = vi.fn();
const loadSettings = vi.fn(async () => createSettings(en.tag, en.settings, en.banner));
const current: Current = {
  consent: decode(encode(1, 1, ['analytics'], ['google-analytics', 'facebook-pixel'])) as Consent,
  leftovers: [],
  services: [],
  facts,
};
let ui: Ui;
let host: HTMLElement;

const context: Parameters<typeof mount>[0] = {
  askfirst,
  current,
  loadSettings,
  services: [googleAnalytics({ id: 'G-AB12CD34EF' }), facebookPixel({ id: '123456789012345' })],
  record: { cookieName: 'askfirst', cookieMonths: 6 },
  policyUrl: '/cookie-policy',
  options: {},
  sensitive: () => false,
  report: vi.fn(),
  nonce: 'n0nce',
  categories: () => ['analytics', 'marketing'],
  place(element) {
    host = element;
    if (!element.isConnected) document.body.prepend(element);
  },
  closeSettings,
};
const inside = () => within(host.shadowRoot as unknown as HTMLElement);
/** jsdom cannot open a popover, so to it the banner is hidden. */
const banner = (role: string, name: string) => inside().getByRole(role, { name, hidden: true });

afterEach(() => ui.destroy());

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<main>page</main>';
  ui = mount(context, en.tag, en.banner);
});

describe('the banner', () => {
  it('stands first in the page and takes no focus', () => {
    ui.show({ asking: 'first', settings: false });
    expect(document.body.firstElementChild).toBe(host);
    expect(document.activeElement).toBe(document.body);
    expect(inside().getByRole('region', { hidden: true }).textContent).toContain('May we use optional cookies?');
  });

  it('has two choices that nothing tells apart but their words', () => {
    ui.show({ asking: 'first', settings: false });
    const bare = (name: string) => {
      const { attributes } = banner('button', name);
      return [...attributes].filter(each => each.name !== 'data-choice').map(each => `${each.name}=${each.value}`);
    };
    expect(bare('Reject all')).toEqual(bare('Accept all'));
    fireEvent.click(banner('button', 'Reject all'));
    expect(askfirst.rejectAll).toHaveBeenCalledTimes(1);
    fireEvent.click(banner('button', 'Accept all'));
    expect(askfirst.acceptAll).toHaveBeenCalledTimes(1);
    fireEvent.click(banner('button', 'Choose cookies'));
    expect(askfirst.openSettings).toHaveBeenCalledTimes(1);
  });

  it('drawn again, it touches nothing that stays the same: no focus is lost, nothing is read out twice', () => {
    const asked = { asking: 'first', settings: false, saved: false } as const;
    ui.show(asked);
    banner('button', 'Choose cookies').focus();
    const changes = new MutationObserver(() => undefined);
    changes.observe(host.shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['id'],
    });
    ui.show({ ...asked });
    expect(changes.takeRecords()).toEqual([]);
    expect(host.shadowRoot?.activeElement).toBe(banner('button', 'Choose cookies'));
  });

  it('what it says keeps up with what is asked, and the focus stays', () => {
    const categories = vi.fn((): OptionalCategory[] => ['analytics']);
    ui = mount({ ...context, categories }, en.tag, en.banner);
    ui.show({ asking: 'first', settings: false });
    banner('button', 'Reject all').focus();
    categories.mockReturnValue(['analytics', 'marketing']);
    ui.show({ asking: 'policy', settings: false });
    expect(inside().getByText(/count visits and measure adverts/)).toBeTruthy();
    expect(inside().getByText(en.banner.again.policy)).toBeTruthy();
    expect(host.shadowRoot?.activeElement).toBe(banner('button', 'Reject all'));
  });

  it('is not shown while there is nothing to ask about', () => {
    const categories = vi.fn((): OptionalCategory[] => []);
    ui = mount({ ...context, categories }, en.tag, en.banner);
    ui.show({ asking: 'first', settings: false });
    expect(inside().queryByRole('region', { hidden: true })).toBeNull();
    categories.mockReturnValue(['analytics']);
    ui.show({ asking: 'first', settings: false });
    expect(inside().getByRole('region', { hidden: true })).toBeTruthy();
  });

  it('makes room for the settings without leaving the page', async () => {
    ui.show({ asking: 'first', settings: false });
    const { classList } = inside().getByRole('region', { hidden: true });
    const shown = ui.show({ asking: 'first', settings: true });
    expect(classList).not.toContain('hushed');
    await shown;
    expect(classList).toContain('hushed');
    ui.show({ asking: 'first', settings: false });
    expect(classList).not.toContain('hushed');
  });

  it('a choice that could not be saved is told to all, until they put it away', () => {
    ui.show({ settings: false, saved: false });
    fireEvent.click(banner('button', 'Hide this message'));
    expect(inside().queryAllByText(en.banner.outcomes.failed)).toEqual([]);
  });

  it.each(['expired', 'policy', 'service'] as const)('says why it asks again: %s', reason => {
    ui.show({ asking: reason, settings: false });
    expect(inside().getByText(en.banner.again[reason])).toBeTruthy();
  });

  it('says that a Global Privacy Control signal was honoured, and only then', () => {
    ui.show({ asking: 'first', settings: false });
    expect(inside().queryByText(en.banner.privacyControl)).toBeNull();
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
    ui.show({ asking: 'first', settings: false });
    expect(inside().getByText(en.banner.privacyControl)).toBeTruthy();
    vi.stubGlobal('navigator', window.navigator);
  });

  it('leaves, and a screen reader hears why', () => {
    ui.show({ asking: 'first', settings: false });
    ui.show({ settings: false, saved: true });
    expect(inside().queryByRole('region', { hidden: true })).toBeNull();
    expect(inside().getByRole('status').textContent).toBe(en.banner.outcomes.saved);
    ui.show({ settings: false, saved: false });
    expect(inside().getByRole('status').textContent).toBe(en.banner.outcomes.failed);
  });

  it.each([
    [[], 'rejected'],
    [['analytics'], 'saved'],
    [['analytics', 'marketing'], 'accepted'],
  ] as const)('says what was chosen: %j is %s', (allowed, outcome) => {
    const { consent } = current;
    current.consent = decode(encode(1, 1, allowed, [])) as Consent;
    ui.show({ settings: false, saved: true });
    expect(inside().getByRole('status').textContent).toBe(en.banner.outcomes[outcome]);
    current.consent = consent;
  });

  it('warns where one of the two choices is much longer than the other', () => {
    expect(context.report).not.toHaveBeenCalled();
    mount(context, en.tag, { ...en.banner, reject: 'No', accept: 'Yes, I accept' });
    expect(context.report).toHaveBeenCalledExactlyOnceWith('Make "No" and "Yes, I accept" more alike in length');
  });

  it('in the flow of the page it is no popover, and stands where the site wants it', () => {
    document.body.innerHTML = '<main>page<div data-askfirst-here></div></main>';
    ui = mount({ ...context, options: { layout: 'inline' } }, en.tag, en.banner);
    ui.show({ asking: 'first', settings: false });
    expect(host.parentElement?.dataset).toHaveProperty('askfirstHere');
    expect(inside().getByRole('region').hasAttribute('popover')).toBe(false);
    ui.destroy();
  });
});

describe('the settings', () => {
  it('are fetched when they are first opened, and once; after a failure a click tries again', async () => {
    ui.show({ asking: 'first', settings: false });
    expect(loadSettings).not.toHaveBeenCalled();
    loadSettings.mockRejectedValueOnce('missing');
    await expect(ui.show({ settings: true })).rejects.toBe('missing');
    await Promise.all([ui.show({ settings: true }), ui.show({ settings: true })]);
    expect(loadSettings).toHaveBeenCalledTimes(2);
    expect(inside().getByRole('dialog')).toBeTruthy();
  });

  it('say what cannot be deleted, and that a reload waits, with a button for it', async () => {
    const reload = vi.fn();
    Object.assign(current, { leftovers: ['IDE (doubleclick.net)', 'FPID'], reload });
    await ui.show({ settings: true });
    const dialog = inside().getByRole('dialog');
    expect(dialog.textContent).toContain('IDE (doubleclick.net) and FPID');
    // A name among words of the other direction stays in one piece.
    expect([...dialog.querySelectorAll('.notices bdi')].map(name => name.textContent)).toContain('FPID');
    fireEvent.click(inside().getByRole('button', { name: 'Reload now' }));
    expect(reload).toHaveBeenCalledTimes(1);
    Object.assign(current, { leftovers: [], reload: undefined });
  });

  it('show the stored answer, name the services, and save what the switches show', async () => {
    await ui.show({ settings: true });
    const analytics = inside().getByRole<HTMLInputElement>('switch', { name: 'Analytics' });
    const marketing = inside().getByRole<HTMLInputElement>('switch', { name: 'Marketing' });
    expect([analytics.checked, marketing.checked]).toEqual([true, false]);
    expect(inside().queryByRole('switch', { name: 'Functional' })).toBeNull();
    expect(inside().getAllByText('Google Analytics')).toHaveLength(1);
    // What stands in closed details comes once the rest has been painted.
    await waitFor(() => expect(inside().getAllByText('Google Analytics')).toHaveLength(2));
    expect(inside().getByText('Meta')).toBeTruthy();

    fireEvent.click(marketing);
    await waitFor(() => expect(inside().getAllByText('On')).toHaveLength(2));
    fireEvent.click(inside().getByRole('button', { name: 'Save choices' }));
    expect(askfirst.decide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ analytics: true, marketing: true }),
    );
  });

  it('have the two choices of the banner, and as alike', async () => {
    await ui.show({ settings: true });
    const [reject, accept] = ['Reject all', 'Accept all'].map(name => inside().getByRole('button', { name }));
    const bare = (button?: HTMLElement) =>
      button?.outerHTML.replace(/ data-choice="\w+"/, '').replace(button.textContent, '');
    expect(bare(reject)).toBe(bare(accept));
    fireEvent.click(reject as HTMLElement);
    expect(askfirst.rejectAll).toHaveBeenCalledTimes(1);
    fireEvent.click(accept as HTMLElement);
    expect(askfirst.acceptAll).toHaveBeenCalledTimes(1);
  });

  it('link to a notice on the web, and to nothing else', async () => {
    const of = (privacy: string) => ({
      ...facts,
      'google-analytics': { hosts: {}, cookies: [], storage: [], privacy },
    });
    for (const [privacy, count] of [
      ['https://example.com/privacy', 2],
      ['javascript:alert(1)', 1],
      ['data:text/html,x', 1],
    ] as const) {
      ui.destroy();
      ui = mount({ ...context, current: { ...current, facts: of(privacy) } }, en.tag, en.banner);
      await ui.show({ settings: true });
      await waitFor(() => expect(inside().queryAllByText('Privacy notice')).toHaveLength(count));
    }
  });

  it('are closed before they leave the page, which gives the focus back', async () => {
    await ui.show({ settings: true });
    const dialog = inside().getByRole<HTMLDialogElement>('dialog');
    expect(dialog.open).toBe(true);
    ui.show({ settings: false });
    expect(dialog.open).toBe(false);
    expect(inside().queryByRole('dialog')).toBeNull();
  });

  it('closing is not choosing', async () => {
    await ui.show({ asking: 'first', settings: true });
    fireEvent.click(inside().getByRole('button', { name: 'Close without saving' }));
    fireEvent(inside().getByRole('dialog'), new Event('close'));
    fireEvent.click(inside().getByRole('dialog'));
    expect(closeSettings).toHaveBeenCalledTimes(3);
    expect(askfirst.decide).not.toHaveBeenCalled();
  });
});

it('without constructable sheets the style stands in an element that carries our nonce', () => {
  ui.show({ asking: 'first', settings: false });
  expect(host.shadowRoot?.querySelector('style')?.nonce).toBe('n0nce');
});

it('the button that opens the settings again stands while nothing is asked, where the site wants it', async () => {
  await ui.show({ settings: false, reopen: true });
  // By its label: a hidden element has no name to a screen reader.
  fireEvent.click(inside().getByLabelText('Cookie settings'));
  expect(askfirst.openSettings).toHaveBeenCalledTimes(1);
  await ui.show({ asking: 'first', settings: false, reopen: true });
  expect(inside().queryByLabelText('Cookie settings')).toBeNull();
});

it('goes without a trace', async () => {
  await ui.show({ asking: 'first', settings: true });
  ui.destroy();
  expect(document.body.innerHTML).toBe('<main>page</main>');
  expect(document.documentElement.getAttribute('style') ?? '').toBe('');
});
