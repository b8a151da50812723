import { type Consent, start } from 'askfirst';
import { facebookPixel, googleAds, googleAnalytics, hotjar, responsetap } from 'askfirst/services';

// Asks a new visitor, and contacts none of these companies before that visitor agrees. A visitor who has answered is
// not asked again: the services of the allowed categories start, and the banner's code is not even downloaded.
const askfirst = start({
  // This example also runs below /npm/. A site at the root of its host writes '/cookie-policy'.
  policyUrl: `${import.meta.env.BASE_URL}cookie-policy`,
  services: [
    googleAnalytics({ id: 'G-CL1N1C2026' }),
    googleAds({ id: 'AW-123456789' }),
    facebookPixel({ id: '123456789012345' }),
    hotjar({ id: 1234567 }),
    responsetap({ id: 32144 }),
  ],
});

// The rest shows what a page can do with the answer. None of it is needed.

function describe({ decided, allowed }: Consent): string {
  if (!decided) return 'You have not answered yet, so nothing optional runs.';
  const categories = (['functional', 'analytics', 'marketing'] as const).filter(category => allowed[category]);
  if (categories.length === 0) return 'You allow no optional cookies.';
  return `You allow cookies for ${new Intl.ListFormat('en-GB').format(categories)}.`;
}

// Called at once with the present answer, and again after each decision.
askfirst.subscribe(consent => {
  const line = document.querySelector('#consent');
  if (line) line.textContent = describe(consent);
});

// A link to "#cookie-settings" opens the settings without any code. This does the same from code.
document.querySelector('#open-settings')?.addEventListener('click', () => askfirst.openSettings());
