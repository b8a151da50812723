import type { Placeholder } from './placeholder.js';
/** Placeholders over the frames that they stand in for. */
export interface Covers {
    /** Covers a frame that is not covered yet. */
    put(frame: HTMLIFrameElement, create: () => Placeholder): void;
    remove(frame: HTMLIFrameElement): void;
    /** A node has left its place. */
    left(node: Node): void;
    close(): void;
}
/**
 * The frame itself stays, empty, and keeps its place and size by the page's own rules: nothing moves, now or later. The
 * placeholder lies over it, from a host without any size behind the frame.
 */
export declare function createCovers(): Covers;
