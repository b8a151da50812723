import { h } from 'preact';
import type { ReopenProps } from './contract.js';
/** A small button in the corner that opens the settings again. Off by default: the site's own link is the promise. */
export declare const Reopen: ({ label, hushed, onOpen }: ReopenProps) => h.JSX.Element;
