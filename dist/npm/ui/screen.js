function createScreen(fetchUi, report) {
    let shown = false;
    let destroyed = false;
    let state = { settings: false };
    return {
        prepare: fetchUi,
        async show(change) {
            state = { ...state, ...change };
            shown ||= !!state.asking || state.settings || !!state.reopen;
            try {
                if (shown && !destroyed)
                    await (await fetchUi()).show(state);
            }
            catch (error) {
                report(error);
            }
        },
        destroy() {
            // A dialog that is closed by this says so later, and must not bring the interface back.
            destroyed = true;
            if (shown)
                fetchUi().then(ui => ui.destroy(), report);
        },
    };
}

export { createScreen };
