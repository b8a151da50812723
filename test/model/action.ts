import fc from 'fast-check';
import { optionalCategories } from '../../src/core/consent';
import { PAGES, type PagePath, SERVICES } from './site';

type TabNumber = 0 | 1;

/** What can happen in a visit. `tab`: where. */
export type Action =
  | { readonly do: 'load'; readonly tab: TabNumber; readonly path: PagePath }
  /** A router changes the address within the page. */
  | { readonly do: 'route'; readonly tab: TabNumber; readonly path: PagePath }
  | { readonly do: 'accept' | 'reject' | 'reload' | 'use'; readonly tab: TabNumber }
  /** `kept`: whether the browser still has the page as it was. A real one decides that itself. */
  | { readonly do: 'back' | 'forward'; readonly tab: TabNumber; readonly kept: boolean }
  | {
      readonly do: 'choose';
      readonly tab: TabNumber;
      /** With the switches of the settings, or by page code. */
      readonly by: 'settings' | 'page';
      readonly choices: Readonly<Record<string, boolean>>;
    }
  /** Something else has written into our cookie. */
  | { readonly do: 'corrupt'; readonly record: string }
  /** Seven months pass; the policy changes; the site adds a service; the browser begins to signal, or to refuse cookies. */
  | { readonly do: 'expire' | 'raise policy' | 'add service' | 'signal' | 'block cookies' | 'admit cookies' };

const tab = fc.constantFrom<TabNumber>(0, 0, 0, 1);
const path = fc.constantFrom(...PAGES);
const name = fc.constantFrom(...optionalCategories, ...SERVICES.map(({ id }) => id));

/** Texts that are no record of ours, in the characters that stand in a cookie. */
const junk = fc.oneof(
  fc.constantFrom('', '1', 'true', '{"analytics":true}', '1~1~mwr2lmo0', '__proto__', '[object Object]', '~~~~'),
  fc.constantFrom('2~1~mwr2lmo0~marketing~hotjar', '1~1~~analytics~hotjar', '1~1~mwr2lmo0~necessary~hotjar'),
  fc.stringMatching(/^[\w!#$%&*+./:<=>?@^`|{}()-]{0,40}$/),
);

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('load' as const), tab, path }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('route' as const), tab, path }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('accept' as const), tab }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('reject' as const), tab }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      tab,
      by: fc.constantFrom('settings' as const, 'page' as const),
      choices: fc.dictionary(name, fc.boolean(), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('reload' as const, 'use' as const), tab }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('back' as const, 'forward' as const), tab, kept: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('corrupt' as const), record: junk }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...(['expire', 'raise policy', 'add service', 'signal', 'block cookies', 'admit cookies'] as const),
      ),
    }),
  },
);

/** Visits of at most so many actions, after the first page. */
export const visits = (maxLength: number): fc.Arbitrary<Action[]> =>
  fc
    .tuple(path, fc.array(action, { minLength: 1, maxLength, size: 'max' }))
    .map(([first, rest]) => [{ do: 'load', tab: 0, path: first }, ...rest]);
