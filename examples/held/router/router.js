// A single-page site: addresses change with pushState, and each view is made of elements, as React or Vue make them.
const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
const held = (text, more) => element('script', { type: 'text/plain', 'data-askfirst': 'analytics', ...more }, text);

const views = {
  '/held/router/': () => [
    element('h1', {}, 'Treatments'),
    held("globalThis.views = [...(globalThis.views ?? []), 'treatments'];"),
  ],
  '/held/router/film': () => [
    element('h1', {}, 'Film'),
    held("globalThis.views = [...(globalThis.views ?? []), 'film'];"),
    element(
      'div',
      { class: 'video' },
      element('iframe', {
        title: 'A mole check',
        'data-src': 'https://www.youtube.com/embed/mole-check1',
        'data-askfirst': 'functional',
      }),
    ),
  ],
};

function show() {
  const links = element(
    'p',
    {},
    element('a', { href: '/held/router/' }, 'Treatments'),
    ' · ',
    element('a', { href: '/held/router/film' }, 'Film'),
    ' · ',
    element('a', { href: '#cookie-settings' }, 'Cookie settings'),
  );
  document.querySelector('#view').replaceChildren(...(views[location.pathname] ?? views['/held/router/'])(), links);
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="/held/router/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
