import { inFreshProfile, openVisit, pause } from '../browser/visit.mjs';
import { createTags } from '../page/page.mjs';

const NAMES = createTags(5).map(({ id }) => id);
const ANALYTICS = ['analytics', 'hotjar'];

/**
 * Whether a contestant does the job, and what it downloads for it. Not timed; the cache is off, so that each visit asks for
 * all that it needs. Throws if one keeps its promise not.
 *
 * `wait`: milliseconds in which nothing may happen; `partly`: also lets a visitor choose some of it.
 */
export async function promises({ browser, server, addressOf, growth }, contestant, { wait, partly }) {
  const { name, banner, accept, reject, onlyAnalytics, deafFor = 0 } = contestant;
  const open = async (profile, tags) => {
    const visit = await openVisit(profile, server, { contestant, listed: true, tags: tags.length || 1 });
    await visit.go(addressOf(contestant));
    return visit;
  };
  /** All that should run has, and what should not has had time to. */
  const settle = async (visit, tags) => {
    if (tags.length) await visit.evaluate('bench.allRan');
    await pause(wait);
    must('tags', tagsOf(visit), tags);
    must('errors', visit.errors, []);
  };
  const tagsOf = ({ requests }) =>
    requests.flatMap(url => (url.startsWith(server.tagOrigin) ? [new URL(url).pathname.slice(1, -3)] : [])).sort();
  const must = (what, found, wanted) => {
    if (`${found}` !== `${wanted}`) throw new Error(`${name}, ${what}: "${found}" and not "${wanted}"`);
  };
  const downloads = ({ requests }) => {
    const others = requests.filter(url => ![server.origin, server.tagOrigin, 'data:'].some(own => url.startsWith(own)));
    must('other hosts that were asked', others, []);
    const base = `${server.origin}/${encodeURIComponent(name)}/`;
    const own = [...new Set(requests.filter(url => url.startsWith(base)))];
    const sizes = own.map(url => server.sizeOf(new URL(url).pathname));
    return { requests: own.length, bytes: sizes.reduce((sum, size) => sum + size, growth(contestant)) };
  };
  const answer = async (profile, steps, tags) => {
    const visit = await open(profile, tags);
    await visit.shown(banner);
    await pause(deafFor);
    await settle(visit, []);
    const first = downloads(visit);
    for (const { click, run } of steps) {
      if (run) await visit.evaluate(`${run}; 0`);
      else await visit.click(click);
      await pause(400);
    }
    await settle(visit, tags);
    await visit.close();
    const again = await open(profile, tags);
    await settle(again, tags);
    // Who allows only some may be asked about the rest again.
    const isAnswered = tags.length !== ANALYTICS.length;
    if (isAnswered) must('asked again', await again.evaluate(`bench.isShown(${JSON.stringify(accept)})`), false);
    const returning = downloads(again);
    await again.close();
    return { first, returning };
  };
  const fresh = (clicks, tags) => inFreshProfile(browser, profile => answer(profile, clicks, [...tags].sort()));

  const [{ first, returning: accepted }, { returning: refused }] = await Promise.all([
    fresh([{ click: accept }], NAMES),
    fresh([{ click: reject }], []),
    partly && onlyAnalytics && fresh(onlyAnalytics, ANALYTICS),
  ]);
  const kinds = Object.entries({ first, accepted, refused });
  return Object.fromEntries(kinds.flatMap(([kind, all]) => Object.entries(all).map(([of, n]) => [`${kind}.${of}`, n])));
}
