import { allowsAny, type Consent, staleness, undecided } from '../../src/core/consent';
import { createGate, type Gate } from '../../src/core/gate';
import { pickServices } from '../../src/core/pick-services';
import { latest } from '../../src/core/record';
import { matches } from '../../src/core/sensitive';
import type { Service } from '../../src/core/service';
import { facts } from '../../src/services/facts';
import * as catalogue from '../../src/services/index';
import { createServicePage } from '../services/service-page';
import { type PagePath, SENSITIVE } from './site';

const MONTHS = 6;

/** The visitor's device and the site, as far as the core could ever notice. */
export interface Device {
  now: number;
  /** The texts of all records. */
  jar: string[];
  readonly traces: Set<string>;
  readonly site: { policy: number; config: Readonly<Record<string, unknown>>; blocked: boolean };
  /** Who was contacted, and what went wrong, since the last action began. */
  sent: string[];
  problems: string[];
}

/** A document in which the core runs, with vendors that go on for as long as they are not told to stop. */
export interface FakeDocument {
  readonly services: readonly Service[];
  readonly policy: number;
  readonly blocked: boolean;
  readonly gate: Gate;
  readonly alive: Set<string>;
  readonly started: Set<string>;
  path: PagePath;
  consent: Consent;
  asking: boolean;
  fresh: boolean;
  /** It was replaced in its place in the history: no browser keeps it. */
  gone: boolean;
  sent: string[];
}

/** Whether a document is on a sensitive page. */
export const isSensitive = ({ path }: Pick<FakeDocument, 'path'>): boolean => matches([SENSITIVE], path);

/** The stored answer, if it counts on a page of this policy. */
export function storedAnswer({ jar, now }: Device, policy: number): Consent {
  const stored = latest(jar);
  return stored && !staleness(stored, policy, MONTHS, now) ? stored : undecided;
}

/** A vendor does its work: it sends something, and leaves all its traces. */
export function use(device: Device, document: FakeDocument, id: string): void {
  device.sent.push(id);
  document.sent.push(id);
  document.started.add(id);
  const { cookies = [], storage = [] } = document.services.find(each => each.id === id)?.facts ?? facts[id] ?? {};
  const left = [...(document.blocked ? [] : cookies), ...storage].filter(({ domain }) => !domain);
  for (const { name } of left) device.traces.add(name.replace('*', '1'));
}

/** A service with a vendor behind it, who listens to what that service can tell. */
const withVendor = (service: Service, alive: Set<string>): Service => {
  const { id, stop, update } = service;
  return {
    ...service,
    ...(update && {
      update(page, allowed) {
        alive.add(id);
        return update(page, allowed);
      },
    }),
    ...(stop && {
      stop(page, allowed) {
        alive.delete(id);
        return stop(page, allowed);
      },
    }),
  };
};

/** Loads a page of the site, with the answer that is stored on the device. */
export async function loadDocument(device: Device, path: PagePath): Promise<FakeDocument> {
  const { site } = device;
  const report = (problem: unknown, error: unknown = '') => void device.problems.push(`${problem} ${error}`);
  const consent = site.blocked ? undecided : storedAnswer(device, site.policy);
  const alive = new Set<string>();
  const services = pickServices(site.config, report, catalogue).map(service => withVendor(service, alive));
  const contact = (url: string) => {
    const { id } = services.find(each => [each.script, each.account.value].includes(url)) as Service;
    alive.add(id);
    use(device, document, id);
  };
  const page = createServicePage({
    script(url, loaded) {
      contact(url);
      loaded?.();
    },
    beacon: contact,
  });
  const gate = createGate({
    services,
    page,
    started: new Set(),
    calls: { release: (_name, make) => make(), drop() {} },
    nextTask: async () => {},
    report,
  });
  const isUnasked = services.some(({ id, category }) => consent.allowed[category] && !consent.asked.includes(id));
  const { policy, blocked } = site;
  const asking = !consent.decided || isUnasked;
  const started = new Set<string>();
  const document: FakeDocument = {
    ...{ services, policy, blocked, gate, alive, started, path, consent, asking },
    fresh: true,
    gone: false,
    sent: [],
  };
  if (allowsAny(consent)) {
    gate.tell(consent, isSensitive(document));
    await gate.start();
  }
  return document;
}
