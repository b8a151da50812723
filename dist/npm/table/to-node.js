import { element } from '../page/element.js';

/** A part as a node of the page. */
function toNode(part) {
    if (typeof part !== 'object')
        return part;
    return element(part.name, part.attributes, ...part.children.map(toNode));
}

export { toNode };
