import { type OptionalCategory } from '../core/consent.js';
import type { UiContext } from './contract.js';
/** What the switches show: by the id of a service; by the category where it has no service but only held markup. */
export type Switches = Readonly<Record<string, boolean>>;
/** The switches of a category that can be turned one by one. */
export declare function switchesOf({ services }: Pick<UiContext, 'services'>, category: OptionalCategory): readonly string[];
/** The stored answer as switches: what was chosen, also where it does not count on this one page. */
export declare function storedSwitches({ categories, services, current: { consent } }: UiContext): Switches;
/** What the switches say, as a decision: a category that is wholly on by its name, else each of its services that is. */
export declare function decisionOf(context: UiContext, switches: Switches): Switches;
