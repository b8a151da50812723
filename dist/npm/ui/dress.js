import { element } from '../page/element.js';

/** Constructable sheets need no permission of a content security policy; a style element needs our nonce. */
function dress(root, text, nonce) {
    if ('adoptedStyleSheets' in root) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    else
        root.append(element('style', { nonce }, text));
}

export { dress };
