import { element } from '../page/element.js';

/** A button that decides. `name` is the stable hook for tools that answer for their user. */
export const choice = (name: 'reject' | 'accept' | 'save', label: string, look: string, click: () => unknown) =>
  element(
    'button',
    {
      type: 'button',
      class: `choice ${look}`,
      part: name === 'save' ? name : 'choice',
      'data-choice': name,
      click,
    },
    label,
  );

/** Reject and accept: one function, one class, one part, one track each. Nothing can style or hide one alone. */
export const choices = (
  labels: { reject: string; accept: string },
  look: string,
  askfirst: { rejectAll(): unknown; acceptAll(): unknown },
) =>
  element(
    'div',
    { class: 'pair' },
    choice('reject', labels.reject, look, askfirst.rejectAll),
    choice('accept', labels.accept, look, askfirst.acceptAll),
  );
