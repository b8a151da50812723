/**
 * The services of a table that a site names among its options. `globals`: by the name of the option, the global that page
 * code calls, and how the flag begins that switches the vendor's own snippet off.
 */
const expectedOf = (globals, options) => 
// No inherited name passes for a service.
Object.keys(globals)
    .filter(name => Object.hasOwn(options, name))
    .map(name => {
    const [calls, flag] = globals[name].split(' ');
    return { calls, optOut: flag && `${flag}${options[name]}` };
});

export { expectedOf };
