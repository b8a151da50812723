import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react';
import { createRoot } from 'react-dom/client';

const scripts = window.TAGS.map(({ id, category, src, code }) => ({
  id,
  category: category === 'analytics' ? 'measurement' : category,
  ...(code ? { textContent: code } : { src }),
}));
const options = { mode: 'offline', consentCategories: ['necessary', 'measurement', 'marketing'], scripts };

createRoot(document.getElementById('consent')).render(
  <ConsentManagerProvider options={options}>
    <ConsentBanner />
    <ConsentDialog />
  </ConsentManagerProvider>,
);
