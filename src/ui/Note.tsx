import { h } from 'preact';
import { present } from './present.js';

interface NoteProps {
  text: string;
  label: string;
  onHide: () => void;
}

/** Something that the visitor should know, until they put it away. */
export const Note = ({ text, label, onHide }: NoteProps) => (
  <section class="note card" popover="manual" ref={note => present(note)}>
    <p>{text}</p>
    <button type="button" class="link" onClick={onHide}>
      {label}
    </button>
  </section>
);
