import { native } from './native.js';

/**
 * A new element. Of the attributes, a text is set as it is, and a function listens to the event of that name. `false`
 * is left out, among the children too.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | false | ((event: Event) => unknown)>>,
  ...children: readonly (Node | string | false)[]
): HTMLElementTagNameMap[K] {
  const made = native('createElement')(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (typeof value === 'string') made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child !== false));
  return made;
}
