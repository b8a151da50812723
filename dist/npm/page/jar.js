import { native } from './native.js';

/** All values of cookies of this name: the browser lists one for each domain and path that reaches the page. */
function readAll(name) {
    try {
        return native('cookie')
            .split('; ')
            .filter(pair => pair.startsWith(`${name}=`))
            .map(pair => pair.slice(name.length + 1));
    }
    catch {
        // A sandboxed frame may not read cookies at all.
        return [];
    }
}

export { readAll };
