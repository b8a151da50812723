function createUiOnDemand(fetchUi, report) {
    let ui;
    let state = { asking: false, settings: false };
    return {
        async show(change) {
            state = { ...state, ...change };
            if (!ui && !state.asking && !state.settings)
                return;
            try {
                (await (ui ??= fetchUi())).show(state);
            }
            catch (error) {
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

export { createUiOnDemand };
