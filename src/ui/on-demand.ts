import type { Ui, UiState } from './contract.js';

/** The interface, fetched when there is first something to show. */
export interface UiOnDemand {
  show(change: Partial<UiState>): Promise<void>;
  destroy(): void;
}

export function createUiOnDemand(fetchUi: () => Promise<Ui>, report: (error: unknown) => void): UiOnDemand {
  let ui: Promise<Ui> | undefined;
  let state: UiState = { asking: false, settings: false };
  return {
    async show(change) {
      state = { ...state, ...change };
      if (!ui && !state.asking && !state.settings) return;
      try {
        (await (ui ??= fetchUi())).show(state);
      } catch (error) {
        // A later click may try again.
        ui = undefined;
        report(error);
      }
    },
    destroy() {
      ui?.then(mounted => mounted.destroy());
    },
  };
}
