import { defineConfig } from 'vite';

// A page each, as the site of a clinic has them. askfirst itself needs no setting here.
export default defineConfig({
  appType: 'mpa',
  build: { rolldownOptions: { input: ['index.html', 'cookie-policy.html'] } },
});
