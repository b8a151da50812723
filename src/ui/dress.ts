/** Constructable sheets need no permission of a content security policy; a style element needs our nonce. */
export function dress(root: ShadowRoot, text: string, nonce: string): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const style = document.createElement('style');
  style.nonce = nonce;
  style.textContent = text;
  (root as ShadowRoot).append(style);
}
