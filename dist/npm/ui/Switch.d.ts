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
export declare const Switch: ({ id, states, texts, text, onSwitch }: SwitchProps) => h.JSX.Element;
export {};
