/** One line in the console: what is wrong and what to do. Never an exception into the page. */
function report(problem, error) {
    console.error(`askfirst: ${problem}.`, error ?? '');
}

export { report };
