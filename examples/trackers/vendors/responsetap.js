// Stand-in for https://static-ssl.responsetap.com/static/scripts/rTapTrack.min.js, the older build (JSONP).
// No copy of the vendor's script was found: this follows public snippets and Tracker Radar's crawl of the UK.
(() => {
  const account = window.adiInit; // must be a global before this script comes
  if (!account || window.adiReplaceNumbers) return;

  const visitor = document.cookie.match(/(?:^|; )adiV=([^;]+)/)?.[1] ?? String(Math.random()).slice(2);
  document.cookie = `adiV=${visitor}; path=/; max-age=${365 * 86400}; SameSite=Lax`; // which domain: not known

  // The number is rewritten in place; there is no call that puts it back.
  window.adiReplaceNumbers = ({ text, dial }) => {
    for (const element of document.querySelectorAll('[class*="rTapNumber"], [class*="adinsightNumber"]')) {
      element.textContent = text;
      element.closest('a[href^="tel:"]')?.setAttribute('href', `tel:${dial}`);
    }
    window.rTapPostReplacement?.(); // the site's own hook
  };

  const askForNumber = () => {
    const script = document.createElement('script');
    script.async = true;
    script.src = `https://metrics.responsetap.com/track/numberReplacement.json?${new URLSearchParams({
      account,
      visitor,
      page: location.href,
      referrer: document.referrer,
      callback: 'adiReplaceNumbers',
    })}`;
    document.head.append(script);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', askForNumber);
  else askForNumber();
})();
