import type { Ui, UiState } from './contract.js';
/** The interface, fetched when there is first something to show. */
export interface UiOnDemand {
    show(change: Partial<UiState>): Promise<void>;
    destroy(): void;
}
export declare function createUiOnDemand(fetchUi: () => Promise<Ui>, report: (error: unknown) => void): UiOnDemand;
