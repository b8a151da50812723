/** A button that decides. `name` is the stable hook for tools that answer for their user. */
export declare const choice: (name: "reject" | "accept" | "save", label: string, look: string, click: () => unknown) => HTMLButtonElement;
/** Reject and accept: one function, one class, one part, one track each. Nothing can style or hide one alone. */
export declare const choices: (labels: {
    reject: string;
    accept: string;
}, look: string, askfirst: {
    rejectAll(): unknown;
    acceptAll(): unknown;
}) => HTMLDivElement;
