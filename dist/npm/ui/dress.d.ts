/** Constructable sheets need no permission of a content security policy; a style element needs our nonce. */
export declare function dress(root: ShadowRoot, text: string, nonce: string): void;
