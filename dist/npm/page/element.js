import { native } from './native.js';

/**
 * A new element. Of the attributes, a text is set as it is, and a function listens to the event of that name. `false`
 * is left out, among the children too.
 */
function element(name, attributes, ...children) {
    const made = native('createElement')(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value === 'function')
            made.addEventListener(key, value);
        else if (typeof value === 'string')
            made.setAttribute(key, value);
    }
    made.append(...children.filter(child => child !== false));
    return made;
}

export { element };
