import { h } from 'preact';
import type { OptionalCategory } from '../core/consent.js';
import type { SettingsTexts } from '../i18n/language.js';
import type { UiContext } from './contract.js';
import { type Switches } from './switches.js';
interface CategoryRowProps {
    category: OptionalCategory;
    context: UiContext;
    tag: string;
    texts: SettingsTexts;
    /** What stands between the names of services. */
    separator: string;
    switches: Switches;
    onSwitch: (changed: Switches) => void;
}
/** A category: what it does for whom, its switch, and, opened, each of its services. */
export declare const CategoryRow: ({ category, context, tag, texts, separator, switches, onSwitch }: CategoryRowProps) => h.JSX.Element;
export {};
