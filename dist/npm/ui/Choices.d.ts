import { h } from 'preact';
interface ChoiceProps {
    /** The stable hook for tools that answer for their user. */
    name: 'reject' | 'accept' | 'save';
    label: string;
    look: string;
    onChoose: () => void;
}
/** A button that decides. */
export declare const Choice: ({ name, label, look, onChoose }: ChoiceProps) => h.JSX.Element;
interface ChoicesProps {
    labels: {
        reject: string;
        accept: string;
    };
    look: string;
    onReject: () => void;
    onAccept: () => void;
}
/** Reject and accept: one component, one class, one part, one track each. Nothing can style or hide one alone. */
export declare const Choices: ({ labels, look, onReject, onAccept }: ChoicesProps) => h.JSX.Element;
export {};
