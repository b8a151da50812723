import { type Embed } from '../embeds/embed.js';
import type { FrameTexts } from '../i18n/language.js';
import type { HoldContext, IsDue, WaitsFor } from './contract.js';
/** Held frames, and objects, which are frames too; and what stands in for frames. */
export interface Frames {
    /** Shows the frame or its placeholder. */
    apply(frame: HTMLElement): void;
    /** To be told of every node that left its place: a placeholder goes with its frame, and comes back without. */
    left(node: Node): void;
    close(): void;
}
export declare function createFrames(context: HoldContext, waitsFor: WaitsFor, isDue: IsDue, embeds: readonly Embed[], tag: string, given: FrameTexts): Frames;
