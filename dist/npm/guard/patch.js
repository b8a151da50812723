/**
 * Puts a function around a method or setter. A proxy, as it keeps name, length and `toString` of the original, at which
 * other code looks to tell whether it is the browser's own. Returns a function that puts the original back, or, if
 * others have patched on top meanwhile, makes ours do nothing.
 */
function patch(owner, name, around) {
    const original = Object.getOwnPropertyDescriptor(owner, name);
    const role = original?.set ? 'set' : 'value';
    // Not in this browser, or frozen by the page.
    if (!original?.[role] || !original.configurable)
        return () => { };
    let ended = false;
    const patched = new Proxy(original[role], {
        apply: (native, self, given) => ended
            ? Reflect.apply(native, self, given)
            : around((...changed) => Reflect.apply(native, self, changed), self, given),
    });
    Object.defineProperty(owner, name, { ...original, [role]: patched });
    return () => {
        ended = true;
        if (Object.getOwnPropertyDescriptor(owner, name)?.[role] === patched)
            Object.defineProperty(owner, name, original);
    };
}

export { patch };
