/** One line in the console: what is wrong and what to do. Never an exception into the page. */
export function report(problem: unknown, error?: unknown): void {
  console.error(`askfirst: ${problem}.`, error ?? '');
}
