/**
 * Calls back at each change of the address within the page, before any script of a vendor hears of it: by the Navigation
 * API, or where there is none by history's own functions. Returns a function that ends it.
 */
function watchRoutes(changed) {
    const { navigation } = window;
    if (navigation) {
        navigation.addEventListener('currententrychange', changed);
        return () => navigation.removeEventListener('currententrychange', changed);
    }
    let open = true;
    const heard = () => {
        if (open)
            changed();
    };
    for (const name of ['pushState', 'replaceState']) {
        const go = history[name].bind(history);
        history[name] = (...args) => {
            go(...args);
            heard();
        };
    }
    window.addEventListener('popstate', heard);
    return () => {
        open = false;
        window.removeEventListener('popstate', heard);
    };
}

export { watchRoutes };
