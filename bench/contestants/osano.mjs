import { installed } from './folders.mjs';

const settings = {
  type: 'opt-in',
  position: 'bottom',
  palette: { popup: { background: '#fff', text: '#111' }, button: { background: '#0b5566', text: '#fff' } },
  content: {
    message: 'May we use cookies to count visits and measure our adverts?',
    allow: 'Accept all',
    deny: 'Reject all',
  },
};

export const osano = {
  name: 'Osano',
  version: 'cookieconsent 3.1.1',
  how: 'as documented: style sheet in the head, script and settings at the end of the body, type opt-in. It has one yes or no for everything and no settings, and the tags are inserted by code of our own',
  folder: installed('cookieconsent/build'),
  main: 'cookieconsent.min.js',
  head: ({ base }) => `<link rel="stylesheet" href="${base}cookieconsent.min.css">`,
  body: ({ base, tags }) => `<script src="${base}cookieconsent.min.js"></script>
<script>
(function (tags, settings) {
  var done;
  function load() {
    if (done || !this.hasConsented()) return;
    done = true;
    tags.forEach(function (tag) {
      var script = document.createElement('script');
      if (tag.code) script.text = tag.code;
      else script.src = tag.src;
      document.head.appendChild(script);
    });
  }
  settings.onInitialise = settings.onStatusChange = load;
  cookieconsent.initialise(settings);
})(${JSON.stringify(tags)}, ${JSON.stringify(settings)});
</script>`,
  root: '.cc-window',
  banner: '.cc-window',
  accept: '.cc-window .cc-allow',
  reject: '.cc-window .cc-deny',
  canHoldCode: true,
};
