/** Clears again whenever a script that still lives writes a cookie anew, and a last time when the page goes. */
export declare function keepClear(clearAgain: () => void): void;
