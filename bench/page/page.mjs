/** What a page of the bench holds besides its words. */

/** The services of an ordinary clinic. */
const SERVICES = [
  { id: 'analytics', name: 'Google Analytics', category: 'analytics' },
  { id: 'hotjar', name: 'Hotjar', category: 'analytics' },
  { id: 'ads', name: 'Google Ads', category: 'marketing' },
  { id: 'facebook', name: 'Facebook Pixel', category: 'marketing' },
  { id: 'responsetap', name: 'ResponseTap', category: 'marketing' },
];

/**
 * Tags that wait for consent, in the proportion of categories of an ordinary clinic.
 *
 * `tagOrigin`: where their files are. `inline`: code that each runs in place of a file.
 */
export const createTags = (count, tagOrigin, inline) =>
  Array.from({ length: count }, (_, index) => {
    const service = SERVICES[index % SERVICES.length];
    const tag = index < SERVICES.length ? service : { ...service, id: `t${index}`, name: `${service.name} ${index}` };
    return inline ? { ...tag, code: inline } : { ...tag, src: `${tagOrigin}/${tag.id}.js` };
  });

const treatment = (_, index) => `<article><h2>Treatment ${index + 1}</h2>
<p>Assessment, treatment and aftercare by one specialist, with a clear price and no waiting list.</p></article>`;

/** The clinic's page with what a contestant puts into its head and at the end of its body. */
export const writePage = ({ head, body }) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harbour Street Clinic</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/site.css">
${head}
</head>
<body>
<header><a href="/">Harbour Street Clinic</a> <nav><a href="#treatments">Treatments</a><a href="#contact">Contact</a></nav></header>
<main>
<img id="hero" src="/page/hero.png" width="960" height="480" alt="The reception">
<h1>Private care, close to home</h1>
<p>Appointments within the week, in dermatology, physiotherapy and women’s health.</p>
<section id="treatments" class="treatments">${Array.from({ length: 6 }, treatment).join('\n')}</section>
<form id="contact"><label>Name <input></label><label>Message <textarea></textarea></label><button type="button">Send</button></form>
</main>
<footer><p>Harbour Street Clinic Ltd</p></footer>
${body}
</body>
</html>`;
