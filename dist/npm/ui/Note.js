import { h } from 'preact';
import { present } from './present.js';

/** Something that the visitor should know, until they put it away. */
const Note = ({ text, label, onHide }) => (h("section", { class: "note card", popover: "manual", ref: note => present(note) },
    h("p", null, text),
    h("button", { type: "button", class: "link", onClick: onHide }, label)));

export { Note };
