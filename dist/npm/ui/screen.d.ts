import type { Ui, UiState } from './contract.js';
/** What is on the screen, whether the interface has been fetched yet or not. */
export interface Screen {
    /** Fetches the interface before there is anything to show. Rejects if it did not come. */
    prepare(): Promise<unknown>;
    show(change: Partial<UiState>): Promise<void>;
    destroy(): void;
}
export declare function createScreen(fetchUi: () => Promise<Ui>, report: (error: unknown) => void): Screen;
