import type { Askfirst } from '../api.js';
import { unknownWord } from '../core/condition.js';

/** Page code that runs by conditions. */
export interface Whens extends Pick<Askfirst, 'when'> {
  /** Looks at all conditions anew. */
  update(): void;
  close(): void;
}

export function createWhens(
  isMet: (condition: string) => boolean,
  report: (problem: string, error?: unknown) => void,
): Whens {
  const watched = new Set<() => void>();
  return {
    when(condition, run, undo) {
      const word = unknownWord(condition);
      if (word !== undefined) report(`when("${condition}"): "${word}" is no category, so it never runs`);
      let met = false;
      const look = () => {
        if (isMet(condition) === met) return;
        met = !met;
        try {
          (met ? run : undo)?.();
        } catch (error) {
          report(`What was to run when("${condition}") failed`, error);
        }
      };
      watched.add(look);
      look();
      return () => watched.delete(look);
    },
    update() {
      for (const look of watched) look();
    },
    close: () => watched.clear(),
  };
}
