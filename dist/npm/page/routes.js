/** By the Navigation API, or where there is none by history's own functions. Returns a function that ends it. */
function watchRoutes({ before, after }) {
    const { navigation } = window;
    const ends = [];
    const listen = (target, type, listener) => {
        target.addEventListener(type, listener);
        ends.push(() => target.removeEventListener(type, listener));
    };
    if (navigation) {
        listen(navigation, 'navigate', (event) => {
            const { navigationType, destination, cancelable } = event;
            const to = new URL(destination.url);
            if (!destination.sameDocument || !before(to) || !cancelable || navigationType === 'traverse')
                return;
            event.preventDefault();
            location.assign(to);
        });
        listen(navigation, 'currententrychange', after);
    }
    else {
        listen(window, 'popstate', after);
        for (const name of ['pushState', 'replaceState']) {
            const go = history[name];
            const own = (...[state, unused, url]) => {
                const to = new URL(url ?? '', location.href);
                if (before(to))
                    return location.assign(to);
                go.call(history, state, unused, url);
                after();
            };
            history[name] = own;
            // Somebody may have put a function of theirs around ours meanwhile.
            ends.push(() => history[name] === own && Object.assign(history, { [name]: go }));
        }
    }
    return () => {
        for (const end of ends)
            end();
    };
}

export { watchRoutes };
