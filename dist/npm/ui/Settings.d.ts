import { Component, h } from 'preact';
import type { Allowed } from '../core/consent.js';
import type { Language } from '../i18n/language.js';
import type { UiContext } from './contract.js';
interface SettingsProps {
    context: UiContext;
    language: Language;
}
/** One switch per category, and who is behind it. A native modal dialog: the browser keeps the focus inside. */
export declare class Settings extends Component<SettingsProps, Partial<Allowed>> {
    state: Partial<Allowed>;
    private dialog?;
    private release?;
    componentDidMount(): void;
    componentWillUnmount(): void;
    private category;
    render({ context, language: { texts } }: SettingsProps): h.JSX.Element;
}
export {};
