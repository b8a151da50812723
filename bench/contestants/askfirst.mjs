import { join } from 'node:path';
import { bench } from './folders.mjs';

const shared = {
  version: 'dist/',
  folder: join(bench, '../dist'),
  main: 'askfirst.js',
  root: '[data-askfirst=""]',
  banner: '[data-askfirst=""] >> section',
  dialog: '[data-askfirst=""] >> dialog',
  accept: '[data-askfirst=""] >> section [data-choice=accept]',
  reject: '[data-askfirst=""] >> section [data-choice=reject]',
  settings: '[data-askfirst=""] >> section [data-choice=settings]',
};

/** The tags as services of the site, in the block `askfirst-config`: as the README advises for scripts of one's own. */
export const askfirst = {
  ...shared,
  name: 'askfirst',
  how: 'one script tag in the head, the tags as `custom` services in the block',
  head: ({ base, tags }) => {
    const custom = tags.map(({ src, ...tag }) => ({ ...tag, script: src }));
    return `<script type="application/json" id="askfirst-config">${JSON.stringify({ policy: '/policy', custom })}</script>
<script src="${base}askfirst.js"></script>`;
  },
  body: () => '',
  canListServices: true,
  onlyAnalytics: [
    { click: '[data-askfirst=""] >> section [data-choice=settings]' },
    { click: '[data-askfirst=""] >> dialog #analytics' },
    { click: '[data-askfirst=""] >> dialog [data-choice=save]' },
  ],
};

const element = ({ id, category, src, code }) =>
  src
    ? `<script type="text/plain" data-askfirst="${category}" data-askfirst-service="${id}" src="${src}"></script>`
    : `<script type="text/plain" data-askfirst="${category}">${code}</script>`;

/** The tags as the page's own markup. */
export const askfirstMarkup = {
  ...shared,
  name: 'askfirst-markup',
  how: 'one script tag in the head, the tags as held markup, each named by its vendor',
  head: ({ base }) => `<script src="${base}askfirst.js" data-policy="/policy"></script>`,
  body: ({ tags }) => tags.map(element).join('\n'),
  canHoldCode: true,
  onlyAnalytics: askfirst.onlyAnalytics,
};
