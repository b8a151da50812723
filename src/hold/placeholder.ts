import { directionOf } from '../core/direction-of.js';
import { native } from '../page/native.js';
import { paint } from './paint.js';
import css from './placeholder.css';

/** What a placeholder says and does. */
export interface PlaceholderParts {
  /** BCP 47, of the texts. */
  readonly tag: string;
  readonly nonce: string;
  /** The options of `start`: the site's colours. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly heading: string;
  readonly body: string;
  readonly once: string;
  onOnce(): unknown;
  /** Absent where no category would show it. */
  readonly always: string | undefined;
  onAlways(): unknown;
  readonly elsewhere: { readonly href: string; readonly text: string } | undefined | '';
}

/** A placeholder that is in no page yet. */
export interface Placeholder {
  /** Has no size. */
  readonly host: HTMLElement;
  /** What is seen. */
  readonly box: HTMLElement;
}

const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = Object.assign(native('createElement')(name), properties);
  element.append(...children);
  return element;
};

const button = (className: string, text: string, onclick: () => unknown) =>
  make('button', { type: 'button', className, onclick }, text);

/** What stands in for a held frame: who it comes from, what showing it means, and the ways to see it. */
export function createPlaceholder({
  tag,
  nonce,
  options,
  heading,
  body,
  once,
  onOnce,
  always,
  onAlways,
  elsewhere,
}: PlaceholderParts): Placeholder {
  const more = make('p', { className: 'more' });
  if (always) more.append(button('link', always, onAlways));
  // The company need not learn from which page of the clinic somebody comes.
  if (elsewhere) more.append(make('a', { className: 'link', href: elsewhere.href, rel: 'noreferrer' }, elsewhere.text));
  const box = make(
    'div',
    { className: 'box', lang: tag, dir: directionOf(tag), role: 'group', ariaLabel: heading, hidden: true },
    make(
      'div',
      {},
      make('p', { className: 'heading' }, heading),
      make('p', { className: 'body' }, body),
      button('once', once, onOnce),
      more,
    ),
  );
  const host = make('div', {});
  // Out of search results.
  host.dataset['nosnippet'] = '';
  paint(host, options);
  const root = host.attachShadow({ mode: 'open' });
  dress(root, nonce);
  root.append(box);
  return { host, box };
}

/** Constructable sheets need no permission of a content security policy; a style element needs our nonce. */
function dress(root: ShadowRoot, nonce: string): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else (root as ShadowRoot).append(make('style', { nonce }, css));
}
