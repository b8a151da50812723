/** Fetches something when it is first asked for. After a failure the next one who asks makes a new try. */
function onDemand(fetch) {
    let fetched;
    return () => {
        fetched ??= fetch().catch(error => {
            fetched = undefined;
            throw error;
        });
        return fetched;
    };
}

export { onDemand };
