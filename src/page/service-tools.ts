import type { ServicePage } from '../core/service.js';
import { writeCookie } from './write-cookie.js';

/** What only services take that fewer sites use, and those of a site's own. */
export type ServiceTools = Pick<ServicePage, 'beacon' | 'cookie'>;

export const serviceTools: ServiceTools = {
  beacon: url => void Object.assign(new Image(), { referrerPolicy: 'strict-origin', src: url }),
  cookie: writeCookie,
};
