import type { Service } from '../core/service.js';
import * as services from '../services/index.js';
import type { Meanings } from './meanings.js';

/** What each service of our catalogue needs, by its id. The build puts the value in the place of this code. */
export const catalogue: Meanings = Object.fromEntries(
  Object.values(services).flatMap(create => {
    const { id, category, needs } = (create as (options: { id: string }) => Service)({ id: '' });
    return id ? [[id, (needs ?? [category]).join(' ')]] : [];
  }),
);
