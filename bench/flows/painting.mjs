import { inFreshProfile, openVisit, pause } from '../browser/visit.mjs';

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 800 };

/** When the banner is there, what it does to the page's own figures, its memory, and how long its settings take to open. */
export const painting = ({ browser, server, addressOf }, contestant, { cpu, slow, phone } = {}) =>
  inFreshProfile(
    browser,
    async profile => {
      const { banner, settings, dialog, deafFor = 0 } = contestant;
      const visit = await openVisit(profile, server, { contestant, cpu, slow, opens: dialog });
      await visit.go(addressOf(contestant));
      const seen = banner ? await visit.shown(banner) : {};
      await pause(deafFor + 200);
      const heap = await visit.heap();
      const { paints, shift, began } = await visit.report();
      const figures = {
        banner: seen.first,
        rest: seen.rest,
        afterStart: seen.first - began,
        largest: paints.largest.at,
        largestIsBanner: Number(paints.largest.isBanner),
        shift,
        heap,
      };
      if (!settings) return figures;
      await visit.click(settings);
      const { click } = await visit.evaluate('bench.report()');
      return { ...figures, settings: click.opened.first - click.at, settingsRest: click.opened.rest - click.at };
    },
    phone ? PHONE : DESKTOP,
  );
