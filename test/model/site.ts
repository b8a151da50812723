import type { OptionalCategory } from '../../src/core/consent';

/** What the model knows of a service: written out here, not read from the product. */
export interface ModelService {
  readonly id: string;
  readonly category: OptionalCategory;
  /** Never on sensitive pages, as all marketing. */
  readonly recording?: true;
  /** What it leaves on the visitor's device, by name. */
  readonly traces: RegExp;
  /** Whom it contacts. The last one hears of it when its work on a page is done. */
  readonly hosts: readonly string[];
  /** Nothing but a new visit of the page ends it. */
  readonly endless?: true;
}

/** The services of the site that is visited. The last one is added to the site later. */
export const SERVICES: readonly ModelService[] = [
  {
    id: 'google-analytics',
    category: 'analytics',
    traces: /^_g(a|id|at)/,
    hosts: ['www.googletagmanager.com', 'analytics.google.com'],
  },
  {
    id: 'hotjar',
    category: 'analytics',
    recording: true,
    endless: true,
    traces: /^(_?hj|_cs_|csPersisted)/,
    hosts: ['static.hotjar.com', 'script.hotjar.com', 'in.hotjar.com'],
  },
  {
    id: 'facebook-pixel',
    category: 'marketing',
    traces: /^(_fb[pc]$|lastExternal|topics|multiFbc)/,
    hosts: ['connect.facebook.net', 'www.facebook.com'],
  },
  {
    id: 'responsetap',
    category: 'marketing',
    endless: true,
    traces: /^adi/,
    hosts: ['static-ssl.responsetap.com', 'metrics.responsetap.com'],
  },
  { id: 'my-chat', category: 'functional', endless: true, traces: /^chat_/, hosts: ['chat.example.com'] },
  { id: 'web-beacon', category: 'marketing', traces: /^$/, hosts: ['beacon.example.com'] },
];

/** Its pages; the last is one whose address says something about the visitor's health. */
export const PAGES = ['/model/fees', '/model/team', '/model/sensitive'] as const;
export type PagePath = (typeof PAGES)[number];

/** The patterns of the site's sensitive pages. */
export const SENSITIVE = '/model/sens*';

/** Whether a service may run on a page at all. */
export const mayRunOn = ({ category, recording }: ModelService, path: PagePath): boolean =>
  path !== '/model/sensitive' || !(category === 'marketing' || recording);

/** Whose a trace is. Undefined: nobody's that we know. */
export const ownerOf = (trace: string): string | undefined => SERVICES.find(({ traces }) => traces.test(trace))?.id;

/** What the site says about itself, and what it adds later: settings of the script tag, by their names in camel case. */
export const CONFIG = {
  googleAnalytics: 'G-CL1N1C2026',
  hotjar: '1234567',
  facebookPixel: '123456789012345',
  responsetap: '32144',
  sensitive: SENSITIVE,
  custom: {
    id: 'my-chat',
    category: 'functional',
    script: 'https://chat.example.com/chat.js',
    cookies: [{ name: 'chat_*', purpose: 'visit' }],
    storage: [],
  },
};
export const LATER = { webBeacon: 'https://beacon.example.com/dot.gif' };
