import { h } from 'preact';
interface ReopenProps {
    label: string;
    tag: string;
    /** Makes room for the settings without leaving the page: the focus comes back to it. */
    hushed: boolean;
    onOpen: () => void;
}
/** A small button in the corner that opens the settings again. Off by default: the site's own link is the promise. */
export declare const Reopen: ({ label, tag, hushed, onOpen }: ReopenProps) => h.JSX.Element;
export {};
