import { type OptionalCategory, optionalCategories, type Subject } from '../core/consent.js';
import type { Claim } from './claim.js';
import { native } from './native.js';

/** Creates what tells the categories that there is something to ask about: services, stopped snippets, held markup. */
export const createCategories = (services: readonly Subject[], page: Claim<unknown>) => (): OptionalCategory[] => {
  const subjects = [...services, ...(page.guard?.found ?? [])];
  const known = subjects.flatMap(({ needs, category }) => needs ?? category);
  return optionalCategories.filter(
    category => known.includes(category) || native('querySelector')(`[data-askfirst*=${category}]`),
  );
};
