import { h } from 'preact';

interface ChoiceProps {
  /** The stable hook for tools that answer for their user. */
  name: 'reject' | 'accept' | 'save';
  label: string;
  look: string;
  onChoose: () => void;
}

/** A button that decides. */
export const Choice = ({ name, label, look, onChoose }: ChoiceProps) => (
  <button
    type="button"
    class={`choice ${look}`}
    part={name === 'save' ? name : 'choice'}
    data-choice={name}
    onClick={onChoose}
  >
    {label}
  </button>
);

interface ChoicesProps {
  labels: { reject: string; accept: string };
  look: string;
  onReject: () => void;
  onAccept: () => void;
}

/** Reject and accept: one component, one class, one part, one track each. Nothing can style or hide one alone. */
export const Choices = ({ labels, look, onReject, onAccept }: ChoicesProps) => (
  <div class="pair">
    <Choice name="reject" label={labels.reject} look={look} onChoose={onReject} />
    <Choice name="accept" label={labels.accept} look={look} onChoose={onAccept} />
  </div>
);
