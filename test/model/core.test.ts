import fc from 'fast-check';
import { it } from 'vitest';
import { visits } from './action';
import { createFakeVisit } from './fake-visit';
import { followVisit } from './follow-visit';
import { visitsOf } from './seed';

it('the core does what the visitor said, in any visit', { timeout: 300_000 }, () =>
  fc.assert(
    fc.asyncProperty(visits(14), actions => followVisit(createFakeVisit(), actions)),
    visitsOf(8, 20_000),
  ),
);
