/** Fetches something when it is first asked for. After a failure the next one who asks makes a new try. */
export declare function onDemand<T>(fetch: () => Promise<T>): () => Promise<T>;
