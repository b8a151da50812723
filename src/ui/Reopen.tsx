import { h } from 'preact';
import { present } from './present.js';

interface ReopenProps {
  label: string;
  tag: string;
  /** Makes room for the settings without leaving the page: the focus comes back to it. */
  hushed: boolean;
  onOpen: () => void;
}

/** A small button in the corner that opens the settings again. Off by default: the site's own link is the promise. */
export const Reopen = ({ label, tag, hushed, onOpen }: ReopenProps) => (
  <button
    type="button"
    class={hushed ? 'reopen hushed' : 'reopen'}
    popover="manual"
    lang={tag}
    aria-label={label}
    ref={button => {
      if (button) present(button);
    }}
    onClick={onOpen}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 7h9m4 0h3M4 17h3m4 0h9M17 7a2 2 0 1 1-4 0 2 2 0 1 1 4 0m-6 10a2 2 0 1 1-4 0 2 2 0 1 1 4 0" />
    </svg>
  </button>
);
