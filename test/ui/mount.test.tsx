// @vitest-environment jsdom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { decode, encode } from '../../src/core/record';
import { en } from '../../src/i18n/en';
import { facebookPixel, googleAnalytics } from '../../src/services/index';
import type { Ui, UiContext } from '../../src/ui/contract';
import { mount } from '../../src/ui/mount';

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
  consent: decode(encode(1, 1, ['analytics'], [])) as NonNullable<ReturnType<typeof decode>>,
  decide: vi.fn(),
  acceptAll: vi.fn(),
  rejectAll: vi.fn(),
  openSettings: vi.fn(),
};
const closeSettings = vi.fn();
let ui: Ui;
let host: HTMLElement;

const context: UiContext = {
  askfirst,
  services: [googleAnalytics({ id: 'G-AB12CD34EF' }), facebookPixel({ id: '123456789012345' })],
  policyUrl: '/cookie-policy',
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

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = '<main>page</main>';
  ui = mount(context, en);
});

describe('the banner', () => {
  it('stands first in the page and takes no focus', () => {
    ui.show({ asking: true, settings: false });
    expect(document.body.firstElementChild).toBe(host);
    expect(document.activeElement).toBe(document.body);
    expect(inside().getByRole('region', { hidden: true }).textContent).toContain('May we use optional cookies?');
  });

  it('has two choices that nothing tells apart but their words', () => {
    ui.show({ asking: true, settings: false });
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

  it('leaves, and a screen reader hears why', () => {
    ui.show({ asking: true, settings: false });
    ui.show({ asking: false, settings: false, saved: true });
    expect(inside().queryByRole('region', { hidden: true })).toBeNull();
    expect(inside().getByRole('status').textContent).toBe(en.texts.saved);
    ui.show({ asking: false, settings: false, saved: false });
    expect(inside().getByRole('status').textContent).toBe(en.texts.unsaved);
  });
});

describe('the settings', () => {
  it('show the stored answer, name the services, and save what the switches show', async () => {
    ui.show({ asking: false, settings: true });
    const analytics = inside().getByRole<HTMLInputElement>('switch', { name: 'Analytics' });
    const marketing = inside().getByRole<HTMLInputElement>('switch', { name: 'Marketing' });
    expect([analytics.checked, marketing.checked]).toEqual([true, false]);
    expect(inside().queryByRole('switch', { name: 'Functional' })).toBeNull();
    expect(inside().getByText('Google Analytics')).toBeTruthy();
    expect(inside().getByText('(Meta)')).toBeTruthy();

    fireEvent.click(marketing);
    await waitFor(() => expect(inside().getAllByText('On')).toHaveLength(2));
    fireEvent.click(inside().getByRole('button', { name: 'Save choices' }));
    expect(askfirst.decide).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ analytics: true, marketing: true }),
    );
  });

  it('are closed before they leave the page, which gives the focus back', () => {
    ui.show({ asking: false, settings: true });
    const dialog = inside().getByRole<HTMLDialogElement>('dialog');
    expect(dialog.open).toBe(true);
    ui.show({ asking: false, settings: false });
    expect(dialog.open).toBe(false);
    expect(inside().queryByRole('dialog')).toBeNull();
  });

  it('closing is not choosing', () => {
    ui.show({ asking: true, settings: true });
    fireEvent.click(inside().getByRole('button', { name: 'Close without saving' }));
    fireEvent(inside().getByRole('dialog'), new Event('close'));
    fireEvent.click(inside().getByRole('dialog'));
    expect(closeSettings).toHaveBeenCalledTimes(3);
    expect(askfirst.decide).not.toHaveBeenCalled();
  });
});

it('without constructable sheets the style stands in an element that carries our nonce', () => {
  ui.show({ asking: true, settings: false });
  expect(host.shadowRoot?.querySelector('style')?.nonce).toBe('n0nce');
});

it('goes without a trace', () => {
  ui.show({ asking: true, settings: true });
  ui.destroy();
  expect(document.body.innerHTML).toBe('<main>page</main>');
  expect(document.documentElement.getAttribute('style') ?? '').toBe('');
});
