import type { Factory } from './core/options.js';
import { native } from './page/native.js';
import * as further from './services/further.js';
import { furtherFacts } from './services/further-facts.js';
import type { OwnScript } from './start-from-tag.js';

/** These services bring their facts along, so that no other site has to carry them. */
const withFacts =
  (create: Factory): Factory =>
  options => {
    const service = create(options);
    const facts = service.facts ?? furtherFacts[service.id];
    return { ...service, ...(facts && { facts }) };
  };

// What `askfirst-more.js` runs.
(native('currentScript') as OwnScript).further = Object.fromEntries(
  Object.entries(further).map(([name, create]) => [name, withFacts(create)]),
);
