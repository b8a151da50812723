import { element } from '../page/element.js';

/** Constructable sheets need no permission of a content security policy; a style element needs our nonce. */
export function dress(root: ShadowRoot, text: string, nonce: string): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } else (root as ShadowRoot).append(element('style', { nonce }, text));
}
