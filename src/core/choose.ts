import { type Consent, type OptionalCategory, optionalCategories, permits, type Subject } from './consent.js';

/** A decision: `true` or `false` by the name of a category, which speaks for all its services, or by the id of a service. */
export type Choices = Readonly<Record<string, boolean>>;

/** What is allowed after a decision: categories as a whole, and services beside them. What is not named stays as it is. */
export function choose(
  consent: Consent,
  choices: Choices,
  services: readonly Subject[],
): { allowed: OptionalCategory[]; also: string[] } {
  const isChosen = (service: Subject) =>
    (choices[service.id] ?? choices[service.category] ?? permits(consent, service)) === true;
  const allowed = optionalCategories.filter(
    category =>
      (choices[category] ?? consent.allowed[category]) === true &&
      services.every(service => service.category !== category || isChosen(service)),
  );
  const also = services.filter(service => !allowed.includes(service.category) && isChosen(service));
  return { allowed, also: also.map(({ id }) => id) };
}
