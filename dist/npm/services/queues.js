/**
 * The function that page code calls, which keeps the calls for the vendor's script to read when it arrives. One that the
 * page has already is used as it is.
 *
 * `queue`: name of the function's property that keeps them, as `arguments` objects or as `arrays`, whichever the
 * vendor's own snippet makes. `version`: of that snippet, where the script asks for it.
 */
function callable(page, name, queue, version, arrays) {
    const globals = page.window;
    const calls = [];
    const keep = function () {
        // biome-ignore lint/complexity/noArguments: see above
        calls.push(arrays ? [...arguments] : arguments);
    };
    return (globals[name] ??= Object.assign(keep, { [queue]: calls, version }));
}
/** Appends to the array that a vendor's script reads when it arrives; from then on that script takes what is pushed. */
function push(page, name, ...items) {
    (page.window[name] ??= []).push(...items);
}

export { callable, push };
