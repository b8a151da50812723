/** Whether an element within a node matches, or it does itself. Not by its own methods: see below. */
function holds(node, selector) {
    const { matches, querySelector } = Element.prototype;
    return node instanceof Element && (matches.call(node, selector) || !!querySelector.call(node, selector));
}
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

export { holds, matching };
