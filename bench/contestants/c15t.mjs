import { built } from './folders.mjs';

export const c15t = {
  name: 'c15t',
  version: '@c15t/react 2.2.1, React 19',
  how: 'the provider, banner and dialog of its quickstart, offline mode, bundled for production; React is in the bundle, as on a page that has none of its own. Its core without React has no banner',
  folder: built('c15t'),
  main: 'c15t.js',
  head: ({ base }) => `<link rel="stylesheet" href="${base}c15t.css">`,
  body: ({ base, tags }) => `<div id="consent"></div>
<script>window.TAGS = ${JSON.stringify(tags)}</script>
<script type="module" src="${base}c15t.js"></script>`,
  root: '[data-testid=consent-banner-root]',
  banner: '[data-testid=consent-banner-card]',
  dialog: '[data-testid=consent-dialog-card]',
  accept: '[data-testid=consent-banner-accept-button]',
  reject: '[data-testid=consent-banner-reject-button]',
  settings: '[data-testid=consent-banner-customize-button]',
  canHoldCode: true,
};
