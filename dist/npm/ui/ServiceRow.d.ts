import { h } from 'preact';
import type { Facts, Service } from '../core/service.js';
import type { SettingsTexts } from '../i18n/language.js';
interface ServiceRowProps {
    service: Service;
    /** Absent: nothing is known of it. */
    facts: Partial<Facts> | undefined;
    tag: string;
    texts: SettingsTexts;
    on: boolean;
    /** Absent: the switch of its category speaks for it. */
    onSwitch: ((on: boolean) => void) | undefined;
}
/** A service: who is behind it, where, what it leaves in the browser, and its own switch. */
export declare const ServiceRow: ({ service, facts, tag, texts, on, onSwitch }: ServiceRowProps) => h.JSX.Element;
export {};
