/** What vendors' snippets cost at times, in milliseconds, and how many of them wait in a page. */
const heavy = { cost: 40, tags: 8 };

/**
 * How much is measured. `without`: who is left out; `rounds`: of what varies most, of what varies much, of what varies less, and of what
 * takes long and is told by its growth or the network; `wait`: milliseconds in which no tag may run; `partly`: whether a
 * visitor also allows only some; `slow` and `phone`: whether that is measured too; `heavyBeside`: who else is measured with
 * heavy snippets; `holds` and `lists`: how many pieces of code wait, and how many services a site has; `scaledBeside`: who else is
 * measured with these; `routes`: of a day in an app, if there is one.
 */
export const wholePlan = {
  without: [],
  rounds: { most: 15, many: 7, some: 5, few: 3 },
  wait: 1500,
  partly: true,
  slow: true,
  phone: true,
  heavy,
  heavyBeside: undefined,
  holds: [10, 100, 1000, 5000],
  lists: [5, 50, 150, 300],
  scaledBeside: undefined,
  routes: 10_000,
};

/** What a glance leaves out, the report says. */
export const quickPlan = {
  without: ['floor'],
  rounds: { most: 1, many: 1, some: 1, few: 1 },
  wait: 300,
  partly: false,
  slow: false,
  phone: false,
  heavy,
  heavyBeside: ['vanilla-cookieconsent'],
  holds: [10, 100, 1000],
  lists: [5, 100, 300],
  scaledBeside: [],
  routes: 0,
};
