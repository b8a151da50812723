/** Looks which of them are in the page. */
function sort(twins) {
    const [here, gone] = [[], []];
    for (const element of twins.elements)
        (element.deref()?.isConnected ? here : gone).push(element);
    twins.elements = [...here, ...gone];
    twins.here = here.length;
}

export { sort };
