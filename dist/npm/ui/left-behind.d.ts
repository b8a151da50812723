import type { Facts } from '../core/service.js';
import type { SettingsTexts } from '../i18n/language.js';
/** Something that a service leaves in the browser, in words. */
export interface LeftBehind {
    readonly name: string;
    /** Where it lies, if it is no cookie of the site: the company's own domain, or the browser's storage. */
    readonly place: string | undefined;
    readonly purpose: string | undefined;
    readonly life: string;
}
/** What a service leaves in the browser: cookies, then what lies in storage. `tag`: BCP 47, of the texts. */
export declare const leftBehind: ({ cookies, storage }: Partial<Facts>, tag: string, texts: Pick<SettingsTexts, "life" | "purposes" | "storage" | "unknown">) => LeftBehind[];
