/** Something that the visitor should know, until they put it away. `hide`: what the button for that is called. */
export declare const createNote: (text: string, hide: string, click: () => void) => HTMLElement;
