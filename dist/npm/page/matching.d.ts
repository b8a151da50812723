/** Whether an element within a node matches, or it does itself. Not by its own methods: see below. */
export declare function holds(node: Node, selector: string): boolean;
/**
 * The elements that match within a node, itself included. Not by its own methods: a form hides those behind fields of
 * their names, as in `<input name="matches">`.
 */
export declare function matching<E extends Element>(node: Node, selector: string): E[];
