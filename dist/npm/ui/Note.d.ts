import { h } from 'preact';
interface NoteProps {
    text: string;
    label: string;
    onHide: () => void;
}
/** Something that the visitor should know, until they put it away. */
export declare const Note: ({ text, label, onHide }: NoteProps) => h.JSX.Element;
export {};
