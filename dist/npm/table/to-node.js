import { native } from '../page/native.js';

/** A part as a node of the page. */
function toNode(part) {
    if (typeof part !== 'object')
        return part;
    const element = native('createElement')(part.name);
    for (const [key, value] of Object.entries(part.attributes))
        element.setAttribute(key, value);
    element.append(...part.children.map(toNode));
    return element;
}

export { toNode };
