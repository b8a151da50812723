import { type Catalogue, fits, type Report } from './options.js';
import type { Service } from './service.js';

/** Makes `services` an option: the very services that a site has imported or written. */
export const ownServices: Catalogue = { services: (service: Service) => service };

/**
 * The services among the options. What is wrong is reported and left out.
 *
 * `catalogue`: services that may stand among the options by name, with the site's id as value.
 */
export function pickServices(
  options: Readonly<Record<string, unknown>>,
  report: Report,
  catalogue: Catalogue,
): Service[] {
  const services: Service[] = [];

  const add = (service: Service) => {
    if (!service.account || services.some(({ id }) => id === service.id)) {
      report(`"${service.id}" is not a service, or is twice`);
    } else if (fits(service.id, service.account.value, service.account.pattern, service.account.example, report)) {
      services.push(service);
    }
  };

  for (const [name, value] of Object.entries(options)) {
    const create = Object.hasOwn(catalogue, name) && catalogue[name];
    // Another option may be an object that cannot become a text.
    if (!create) continue;
    // These two are not told by an id alone, and there may be several.
    const given = /^(custom|services)$/.test(name) ? [value].flat() : [{ id: `${value}` }];
    for (const one of given) add(create(Object(one) as never));
  }
  return services;
}
