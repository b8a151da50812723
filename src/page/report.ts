const told = new Set<unknown>();

/**
 * One line in the console: what is wrong and what to do. Never an exception into the page, and never the same twice.
 */
export function report(problem: unknown, error?: unknown): void {
  // Several files read the same settings.
  if (error === undefined && told.has(problem)) return;
  told.add(problem);
  console.error(`askfirst: ${problem}.`, error ?? '');
}
