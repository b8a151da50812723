/** What hostile texts have made of a page. */
export interface Inspection {
  /** Whether code from a text ran, or a dialog was opened. */
  readonly pwned: boolean;
  /** Names that all objects have since the page began. */
  readonly polluted: readonly string[];
  /** Each element of ours and of the page: its name and the names of its attributes. */
  readonly elements: readonly string[];
  /** Addresses that no link may have. */
  readonly links: readonly string[];
}

/** Stands first in a page: what hostile texts call. */
export const SENTINEL = `<script>
  const born = Object.getOwnPropertyNames(Object.prototype);
  self.pwned = self.alert = self.prompt = self.confirm = () => { self.isPwned = true; };
  self.polluted = () => [...Object.getOwnPropertyNames(Object.prototype).filter(name => !born.includes(name)),
    ...('polluted' in {} ? ['polluted'] : [])];
</script>`;

/** Waits for all that askfirst shows on the page, opens the settings with all their details, and looks. Runs in the page. */
export async function inspectPage(): Promise<Inspection> {
  const until = async (isThere: () => unknown) => {
    for (const end = performance.now() + 10_000; !isThere(); ) {
      if (performance.now() > end) throw new Error(`Waited in vain: ${isThere}`);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  };
  const { isPwned, polluted } = window as unknown as { isPwned?: boolean; polluted(): string[] };
  const shadows = () => [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const find = (selector: string) => shadows().flatMap(root => [...root.querySelectorAll(selector)]);
  await until(() => find('section [data-choice=accept]').length);
  await until(() => !document.querySelector('iframe[data-askfirst]') || find('[role=group]:not([hidden])').length);
  // The page has got back what the banner covers.
  await until(() => document.documentElement.hasAttribute('style'));
  await until(() => !document.querySelector('[data-askfirst-policy]') || document.querySelector('table'));
  window.askfirst?.openSettings();
  await until(() => find('dialog').length);
  for (const details of find('details')) (details as HTMLDetailsElement).open = true;
  // What was made may take a task to load or run.
  await new Promise(resolve => setTimeout(resolve, 20));
  const all = [document, ...shadows()].flatMap(root => [...root.querySelectorAll('*')]);
  const anchors = all.filter(element => element.localName === 'a') as HTMLAnchorElement[];
  return {
    pwned: !!isPwned || !!(window as { isPwned?: boolean }).isPwned,
    polluted: polluted(),
    elements: all.map(({ localName, attributes }) =>
      [localName, ...[...attributes].map(({ name }) => name).sort()].join(' '),
    ),
    links: anchors
      .filter(
        ({ protocol, target, relList }) =>
          // What cannot be read as an address has none of these, and leads nowhere.
          !/^(https?|mailto|tel|):$/.test(protocol) || (target && !relList.contains('noopener')),
      )
      .map(({ href, target, rel }) => `${href} ${target} ${rel}`),
  };
}
