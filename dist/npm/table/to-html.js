const ESCAPED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escaped = (text) => `${text}`.replace(/[&<>"']/g, sign => ESCAPED[sign]);
/** A part as HTML. Texts and values of attributes are escaped; names are our own. */
const toHtml = (part) => {
    if (typeof part !== 'object')
        return escaped(part);
    const { name, attributes, children } = part;
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    return `<${name}${written.join('')}>${children.map(toHtml).join('')}</${name}>`;
};

export { toHtml };
