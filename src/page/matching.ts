/**
 * The elements that match within a node, itself included. Not by its own methods: a form hides those behind fields of
 * their names, as in `<input name="matches">`.
 */
export function matching<E extends Element>(node: Node, selector: string): E[] {
  if (!(node instanceof Element)) return [];
  const { matches, querySelectorAll } = Element.prototype;
  return [...(matches.call(node, selector) ? [node] : []), ...querySelectorAll.call(node, selector)] as E[];
}
