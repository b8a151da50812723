import { element } from '../page/element.js';

/** Something that the visitor should know, until they put it away. `hide`: what the button for that is called. */
export const createNote = (text: string, hide: string, click: () => void): HTMLElement =>
  element(
    'section',
    { class: 'note card', popover: 'manual' },
    element('p', {}, text),
    element('button', { type: 'button', class: 'link', click }, hide),
  );
