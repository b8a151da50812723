// What Turbo, swup and their like do: fetch the next page, replace the body, add what the head has more, and make each
// script of the new page anew, because one that was parsed for another document would never run.
const anew = script => {
  const fresh = document.createElement('script');
  for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
  fresh.textContent = script.textContent;
  return fresh;
};

async function visit(address) {
  const text = await (await fetch(address)).text();
  const next = new DOMParser().parseFromString(text, 'text/html');
  const known = [...document.head.children].map(element => element.outerHTML);
  for (const element of next.head.children) {
    if (!known.includes(element.outerHTML)) document.head.append(element.matches('script') ? anew(element) : element);
  }
  for (const script of next.body.querySelectorAll('script')) script.replaceWith(anew(script));
  document.body.replaceWith(next.body);
  document.title = next.title;
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="/held/swap/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  visit(link.href);
});
addEventListener('popstate', () => visit(location.href));
