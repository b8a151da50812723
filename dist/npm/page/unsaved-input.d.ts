/** Whether the visitor has typed or chosen something in the page that a reload would lose. */
export declare const hasUnsavedInput: () => boolean;
