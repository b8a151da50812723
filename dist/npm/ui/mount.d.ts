import type { BannerTexts } from '../i18n/language.js';
import type { Ui, UiContext } from './contract.js';
/** Puts the interface first in the page: first in reading and in focus order. */
export declare function mount(base: Omit<UiContext, 'signalled'>, tag: string, given: BannerTexts): Ui;
