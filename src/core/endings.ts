import type { Catalogue } from './options.js';
import type { Service } from './service.js';

type Ending = Required<Pick<Service, 'update' | 'stop' | 'stopsForGood'>>;

/** How services are updated and stopped, by their id: of those that came without, as who only returns has no need of it. */
export type Endings = Readonly<Record<string, { readonly [Member in keyof Ending]: Ending[Member] | undefined }>>;

/** Those of a catalogue. The build leaves them out of `askfirst-services.js`, and all else out here. */
export const endingsOf = (catalogue: Catalogue): Endings =>
  Object.fromEntries(
    Object.values(catalogue).map(create => {
      const { id, update, stop, stopsForGood } = create({ id: '' } as never);
      return [id, { update, stop, stopsForGood }];
    }),
  );
