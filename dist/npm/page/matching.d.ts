/**
 * The elements that match within a node, itself included. Not by its own methods: a form hides those behind fields of
 * their names, as in `<input name="matches">`.
 */
export declare function matching<E extends Element>(node: Node, selector: string): E[];
