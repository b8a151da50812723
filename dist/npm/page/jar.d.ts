/** All values of cookies of this name: the browser lists one for each domain and path that reaches the page. */
export declare function readAll(name: string): string[];
