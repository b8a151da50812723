/** The embed that an address belongs to. */
const embedOf = ({ hostname, pathname }, embeds) => embeds.find(({ hosts }) => hosts.some(place => {
    const [host, ...path] = place.split('/');
    return `.${hostname}`.endsWith(`.${host}`) && pathname.startsWith(`/${path.join('/')}`);
}));

export { embedOf };
