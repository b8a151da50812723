// Stand-in for https://cdn.callrail.com/companies/<company>/<key>/12/swap.js. After public snippets and Tracker Radar's
// crawl of the UK: no copy was read.
(async () => {
  if (window.CallTrkSwap) return;
  window.CallTrkSwap = {};
  const [, , company, key] = new URL(document.currentScript.src).pathname.split('/');
  document.cookie = `calltrk_session_id=${crypto.randomUUID()}; path=/; max-age=31536000`;
  const address = `https://js.callrail.com/group/0/${key}/12/swap_session.json`;
  const answer = await fetch(`${address}?${new URLSearchParams({ company, url: location.href })}`);
  const { from, text, dial } = await answer.json();
  // It looks for the number in every text of the page.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) node.data = node.data.replaceAll(from, text);
  for (const link of document.querySelectorAll('a[href^="tel:"]')) link.href = `tel:${dial}`;
})();
