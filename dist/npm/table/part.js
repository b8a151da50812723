/** An element. `false` among the children is left out. */
const part = (name, attributes, ...children) => ({ name, attributes, children: children.filter(child => child !== false) });

export { part };
