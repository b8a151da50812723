import { permitsHere } from './sensitive.js';

/** Whether a service may be contacted. A snippet that stands in the page is asked about by its category alone. */
const permitsOwner = (consent, owner, sensitive) => permitsHere({ ...consent, asked: [owner.id] }, owner, sensitive);

export { permitsOwner };
