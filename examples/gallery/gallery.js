// The preview page: the surfaces as frames, with the settings of the form in their addresses.
const SURFACES = {
  banner: 'The question',
  again: 'The question, asked again',
  settings: 'Settings',
  details: 'Settings, opened up, one service on',
  sensitive: 'Settings on a sensitive page',
  withdrawn: 'Settings after a withdrawal that waits, and cookies out of reach',
  failed: 'The choice could not be stored',
  reopen: 'The button that opens the settings again',
  frames: 'What stands in for frames',
  table: 'The cookie table of a policy',
};
const SIZES = [
  [1280, 800],
  [844, 390],
  [390, 844],
  [320, 568],
  [320, 256],
];
const SCHEMES = ['light', 'dark'];
/** A dark one, a usual one, a bright one, a pale one, grey, black. */
const ACCENTS = ['#0d5c5b', '#1d4ed8', '#e11d48', '#ffd400', '#cfe8e4', '#777777', '#000000'];

const form = document.querySelector('form');
const main = document.querySelector('main');

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** A surface in a frame, with its settings below it. */
function figure([width, height], more) {
  const query = new URLSearchParams({ ...Object.fromEntries(new FormData(form)), ...more });
  const { surface, scheme, accent = '' } = more;
  const title = [SURFACES[surface], `${width} × ${height}`, scheme, accent].filter(Boolean).join(', ');
  const frame = make('iframe', { src: `frame.html?${query}`, width, height, title, loading: 'lazy' });
  return make('figure', {}, frame, make('figcaption', {}, make('a', { href: frame.src }, title)));
}

function draw() {
  const surfaces = Object.keys(SURFACES).map(surface =>
    make(
      'section',
      {},
      make('h2', {}, SURFACES[surface]),
      ...SIZES.flatMap(size => SCHEMES.map(scheme => figure(size, { surface, scheme }))),
    ),
  );
  const accents = ACCENTS.flatMap(accent =>
    SCHEMES.map(scheme => figure([440, 320], { surface: 'banner', scheme, accent })),
  );
  main.replaceChildren(make('section', {}, make('h2', {}, 'Any accent'), ...accents), ...surfaces);
}

const languages = await (await fetch('languages.json')).json();
form.elements.lang.replaceChildren(...languages.map(language => make('option', {}, language)));
form.elements.lang.value = 'en';
form.addEventListener('change', draw);
draw();
