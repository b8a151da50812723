import { embeds } from '../embeds/index.js';
import type { Language } from '../i18n/language.js';
import { offerPart } from '../offer-part.js';
import type { Parts } from '../surroundings.js';
import type { HoldContext, IsDue, WaitsFor } from './contract.js';
import { createFrames, type Frames } from './frames.js';

/** What shows frames, with its texts and the embeds that it knows. */
export type OfferedFrames = (context: HoldContext, waitsFor: WaitsFor, isDue: IsDue) => Frames;

/** What each `askfirst-frames.<language>.js` runs. */
export const offer = ({ tag, frames }: Pick<Language, 'tag' | 'frames'>): void =>
  offerPart<Parts['frames']>((...parts) => createFrames(...parts, embeds, tag, frames));
