const told = new Set();
/**
 * One line in the console: what is wrong and what to do. Never an exception into the page, and never the same twice.
 */
function report(problem, error) {
    // Several files read the same settings.
    if (error === undefined && told.has(problem))
        return;
    told.add(problem);
    console.error(`askfirst: ${problem}.`, error ?? '');
}

export { report };
