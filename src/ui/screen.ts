import type { Ui, UiState } from './contract.js';

/** What is on the screen, whether the interface has been fetched yet or not. */
export interface Screen {
  /** Fetches the interface before there is anything to show. Rejects if it did not come. */
  prepare(): Promise<unknown>;
  show(change: Partial<UiState>): Promise<void>;
  destroy(): void;
}

export function createScreen(fetchUi: () => Promise<Ui>, report: (error: unknown) => void): Screen {
  let shown = false;
  let destroyed = false;
  let state: UiState = { settings: false };
  return {
    prepare: fetchUi,
    async show(change) {
      state = { ...state, ...change };
      shown ||= !!state.asking || state.settings || !!state.reopen;
      try {
        if (shown && !destroyed) await (await fetchUi()).show(state);
      } catch (error) {
        report(error);
      }
    },
    destroy() {
      // A dialog that is closed by this says so later, and must not bring the interface back.
      destroyed = true;
      if (shown) fetchUi().then(ui => ui.destroy(), report);
    },
  };
}
