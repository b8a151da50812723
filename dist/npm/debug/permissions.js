/** `permits`: whether a service is permitted now. */
function createPermissions(all, permits) {
    const past = [];
    return {
        note(from) {
            past.unshift({ from, ids: all.filter(permits).map(({ id }) => id) });
        },
        allowed(owners, at) {
            const then = past.find(({ from }) => from <= at);
            return owners.some(({ id }) => then?.ids.includes(id));
        },
    };
}

export { createPermissions };
