import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** What went wrong in the pages of a test: errors and warnings on the console, uncaught errors, failed loads. */
export interface Problems {
  /** This message must appear, and is no problem. */
  expect(message: RegExp): void;
  /** This message may appear. */
  allow(message: RegExp): void;
  /** The browser may complain on the console that loading this address failed. */
  allowFailedLoad(address: RegExp): void;
  /** Looks after a further context that the test made itself. */
  watch(context: BrowserContext): void;
}

/** The problems of one test, and what the fixture asks at its end. */
export interface ProblemLog extends Problems {
  /** What was unexpected, and what was expected and did not happen, as sentences. */
  verdict(): string[];
}

/** The browser's own complaint about an answer; the page neither wrote it nor can keep it from the console. */
const isFailedLoad = (message: ConsoleMessage) => message.text().startsWith('Failed to load resource');

/** Creates an empty list that watches no context yet. */
export function createProblems(): ProblemLog {
  const messages: string[] = [];
  const failedLoads: { address: string; text: string }[] = [];
  const expected: RegExp[] = [];
  const allowed: RegExp[] = [];
  const allowedLoads: RegExp[] = [];

  return {
    expect: message => void expected.push(message),
    allow: message => void allowed.push(message),
    allowFailedLoad: address => void allowedLoads.push(address),
    watch: context => {
      // A page may throw what is no Error, or has no stack.
      context.on('weberror', webError => {
        const error = webError.error();
        messages.push(`Uncaught ${error.stack || error}`);
      });
      context.on('console', message => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        const address = message.location().url;
        if (isFailedLoad(message)) failedLoads.push({ address, text: message.text() });
        else messages.push(`Console ${message.type()}: ${message.text()} (${address})`);
      });
    },
    verdict: () => {
      const known = [...expected, ...allowed];
      const unexpected = messages.filter(message => !known.some(pattern => pattern.test(message)));
      const missing = expected.filter(pattern => !messages.some(message => pattern.test(message)));
      const failed = failedLoads.filter(({ address }) => !allowedLoads.some(pattern => pattern.test(address)));
      return [
        ...unexpected.map(message => `${message}\n    (a test says problems.expect or .allow if that is right)`),
        ...missing.map(pattern => `Expected the page to report ${pattern}, and it did not.`),
        ...failed.map(({ address, text }) => `${text} ${address}\n    (or: problems.allowFailedLoad)`),
      ];
    },
  };
}
