// Stand-in for https://www.doctify.com/get-script?widget_container_id=<id>: draws reviews into an element of the page.
(async () => {
  const { searchParams } = new URL(document.currentScript.src);
  const element = document.getElementById(searchParams.get('widget_container_id'));
  if (!element) return;
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: 'https://www.doctify.com/widget.css',
  });
  document.head.append(sheet);
  const answer = await fetch(`https://www.doctify.com/uk/api/reviews?slugs=${searchParams.get('slugs')}`);
  const { reviews } = await answer.json();
  element.append(...reviews.map(text => Object.assign(document.createElement('blockquote'), { textContent: text })));
})();
