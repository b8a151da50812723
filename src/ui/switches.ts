import { type OptionalCategory, permits } from '../core/consent.js';
import type { UiContext } from './contract.js';

/** What the switches show: by the id of a service; by the category where it has no service but only held markup. */
export type Switches = Readonly<Record<string, boolean>>;

/** The switches of a category that can be turned one by one. */
export function switchesOf({ services }: Pick<UiContext, 'services'>, category: OptionalCategory): readonly string[] {
  const own = services.filter(service => service.category === category);
  return own.length ? own.map(({ id }) => id) : [category];
}

/** The stored answer as switches: what was chosen, also where it does not count on this one page. */
export function storedSwitches({ categories, services, current: { consent } }: UiContext): Switches {
  return Object.fromEntries([
    ...categories().map(category => [category, consent.allowed[category]]),
    ...services.map(service => [service.id, permits(consent, service)]),
  ]);
}

/** What the switches say, as a decision: a category that is wholly on by its name, else each of its services that is. */
export function decisionOf(context: UiContext, switches: Switches): Switches {
  const decision: Record<string, boolean> = {};
  for (const category of context.categories()) {
    const own = switchesOf(context, category);
    decision[category] = own.every(id => switches[id]);
    if (!decision[category]) for (const id of own) if (switches[id]) decision[id] = true;
  }
  return decision;
}
