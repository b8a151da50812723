import { built } from './folders.mjs';

const element = ({ category, src, code }) =>
  src
    ? `<script type="text/plain" data-floor="${category}" data-src="${src}"></script>`
    : `<script type="text/plain" data-floor="${category}">${code}</script>`;

export const floor = {
  name: 'floor',
  version: 'written for this',
  how: 'one deferred script in the head. Not a product: it marks what the browser itself costs for this job',
  folder: built('floor'),
  main: 'floor.js',
  head: ({ base }) => `<script defer src="${base}floor.js"></script>`,
  body: ({ tags }) => tags.map(element).join('\n'),
  root: '#floor',
  banner: '#floor',
  dialog: '#floor form',
  accept: '#floor > button:nth-of-type(1)',
  reject: '#floor > button:nth-of-type(2)',
  settings: '#floor > button:nth-of-type(3)',
  onlyAnalytics: [
    { click: '#floor > button:nth-of-type(3)' },
    { click: '#floor [name=analytics]' },
    { click: '#floor form button' },
  ],
  canHoldCode: true,
};
