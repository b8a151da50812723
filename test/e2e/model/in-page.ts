/* What runs in a page of the model. Each function stands alone: the browser gets its text. */

/** What a page tells of itself. */
export interface PageState {
  readonly id: string;
  readonly path: string;
  readonly decided: boolean;
  /** Whether a service is allowed, by what the answer says of itself. */
  readonly consent: { readonly allowed: Record<string, boolean>; readonly asked: string[]; readonly also: string[] };
  readonly asking: boolean;
  /** Hosts that were contacted since the last mark, and ever. */
  readonly sent: string[];
  readonly contacted: string[];
  readonly storage: string[];
  readonly visible: { readonly accept: boolean; readonly reject: boolean };
}

/** What comes from here on belongs to the next action. */
export function markPage(): void {
  Object.assign(window, { mark: performance.now() });
}

/** Undefined while askfirst is not there yet. */
export function readPage(): PageState | undefined {
  const page = window as typeof window & { documentId?: string; mark?: number };
  const { askfirst, documentId } = page;
  if (!askfirst || !documentId || document.readyState === 'loading') return undefined;
  const root = document.querySelector('[data-askfirst=""]')?.shadowRoot;
  const isVisible = (choice: string) =>
    [...(root?.querySelectorAll(`[data-choice=${choice}]`) ?? [])].some(button => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return root?.elementFromPoint(x + width / 2, y + height / 2) === button;
    });
  const hosts = (since: number) =>
    performance.getEntriesByType('resource').flatMap(entry => {
      const { hostname } = new URL(entry.name);
      return entry.startTime >= since && hostname !== location.hostname ? hostname : [];
    });
  const { decided, allowed, asked, also } = askfirst.consent;
  return {
    id: documentId,
    path: location.pathname,
    decided,
    consent: { allowed: { ...allowed }, asked: [...asked], also: [...also] },
    asking: isVisible('settings'),
    sent: hosts(page.mark ?? 0),
    contacted: hosts(0),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    visible: { accept: isVisible('accept'), reject: isVisible('reject') },
  };
}

/** Resolves when the page has nothing to do, and all that it has asked for before is known outside. */
export async function rest(): Promise<void> {
  // Headless Chromium may draw no frame, and then never calls itself idle.
  await new Promise(resolve => requestIdleCallback(resolve, { timeout: 100 }));
  await fetch('/model/idle');
}

interface Wish {
  readonly choice: 'accept' | 'reject' | 'save';
  /** Switches to turn before, by their id: `true` is on. */
  readonly switches: readonly (readonly [string, boolean])[];
}

/** Answers as a visitor does: in the banner if it is there and will do, else in the settings. */
export async function answer({ choice, switches }: Wish): Promise<void> {
  const root = () => document.querySelector('[data-askfirst=""]')?.shadowRoot;
  const find = async <T extends HTMLElement>(selector: string): Promise<T> => {
    for (const end = performance.now() + 5000; performance.now() < end; ) {
      const found = [...(root()?.querySelectorAll<T>(selector) ?? [])].find(each => each.getClientRects().length);
      if (found) return found;
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    throw new Error(`There is no ${selector}`);
  };
  const isAsking = root()?.querySelector('section [data-choice=accept]');
  if (choice === 'save' || !isAsking) document.querySelector<HTMLElement>('a[href="#cookie-settings"]')?.click();
  /** What closed details hold is drawn after all else. */
  const isDrawn = () =>
    [...(root()?.querySelectorAll('dialog details ul') ?? [])].every(list => list.firstElementChild);
  for (const [id, on] of switches) {
    await find('dialog');
    while (!isDrawn()) await new Promise(resolve => setTimeout(resolve, 5));
    const own = root()?.querySelector<HTMLInputElement>(`input[id="${id}"]`);
    // From "some" the first click goes to none.
    for (let clicks = 0; own && clicks < 2 && (own.checked !== on || own.indeterminate); clicks++) {
      own.click();
      await new Promise(resolve => setTimeout(resolve));
    }
  }
  const within = choice === 'save' || !isAsking ? 'dialog ' : '';
  (await find(`${within}[data-choice=${choice}]`)).click();
}

/** What a visitor and the page's own code do on a page where nothing is decided. */
export function usePage(): void {
  const { gtag, fbq } = window as unknown as Record<'gtag' | 'fbq', (...command: unknown[]) => void>;
  document.querySelector('h1')?.click();
  gtag('event', 'used');
  fbq('trackCustom', 'Used');
}
