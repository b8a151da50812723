/**
 * The elements that match within a node, itself included. Not by its own methods: a form hides those behind fields of
 * their names, as in `<input name="matches">`.
 */
function matching(node, selector) {
    if (!(node instanceof Element))
        return [];
    const { matches, querySelectorAll } = Element.prototype;
    return [...(matches.call(node, selector) ? [node] : []), ...querySelectorAll.call(node, selector)];
}

export { matching };
