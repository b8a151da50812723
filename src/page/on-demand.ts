/** Fetches something when it is first asked for. After a failure the next one who asks makes a new try. */
export function onDemand<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined;
  return () => {
    fetched ??= fetch().catch(error => {
      fetched = undefined;
      throw error;
    });
    return fetched;
  };
}
