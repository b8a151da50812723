import { embeds } from '../embeds/index.js';
import type { Language } from '../i18n/language.js';
import type { OwnScript } from '../start-from-tag.js';
import { createHold, type Hold, type HoldContext } from './hold.js';

/** The engine with its texts and the embeds that it knows. */
export type OfferedHold = (context: Omit<HoldContext, 'embeds'>) => Hold;

/** What each `askfirst-hold.<language>.js` runs: leaves the engine for `askfirst.js`, on its own script element. */
export function offer({ tag, frames }: Pick<Language, 'tag' | 'frames'>): void {
  const script = Reflect.get(Document.prototype, 'currentScript', document) as OwnScript;
  script.createHold = context => createHold({ ...context, embeds }, tag, frames);
}
