import type { Action } from './action';

/** Visits that once went wrong: they are made first in each run. */
export const knownVisits: [Action[]][] = [
  [
    // Within one document, a step back to a sensitive address.
    [
      { do: 'load', tab: 0, path: '/model/fees' },
      { do: 'route', tab: 0, path: '/model/sensitive' },
      { do: 'route', tab: 0, path: '/model/fees' },
      { do: 'accept', tab: 0 },
      { do: 'back', tab: 0, kept: true },
    ],
  ],
];
