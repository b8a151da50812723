import { h } from 'preact';
import type { SettingsTexts } from '../i18n/language.js';

interface SwitchProps {
  /** Its label is `for` this. */
  id: string;
  /** What it switches: `true` and `false` are all of it and none of it; both are "some". */
  states: readonly boolean[];
  texts: Pick<SettingsTexts, 'on' | 'off' | 'some'>;
  /** Id of the element that describes it. */
  text: string;
  onSwitch: (on: boolean) => void;
}

/** A switch with its state in words beside it. */
export const Switch = ({ id, states, texts, text, onSwitch }: SwitchProps) => {
  const on = states.includes(true);
  const some = on && states.includes(false);
  return (
    <span class="switch">
      {/* For the eye: a screen reader has on and off from the switch, but has no word for "some" there. */}
      <span id={`${id}-state`} aria-hidden="true">
        {some ? texts.some : on ? texts.on : texts.off}
      </span>
      <input
        type="checkbox"
        role="switch"
        id={id}
        aria-describedby={some ? `${id}-state ${text}` : text}
        checked={on}
        indeterminate={some}
        // From "some" it goes to none: nothing more is ever switched on than what was pointed at.
        onChange={() => onSwitch(!on)}
      />
    </span>
  );
};
