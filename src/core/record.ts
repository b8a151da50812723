import { type Category, type Consent, type OptionalCategory, optionalCategories } from './consent.js';

/*
 * An answer as text, for a cookie that a server can read too:
 *
 *   1~2~mwr2lmo0~analytics~google-analytics.hotjar.google-ads.facebook-pixel~google-ads
 *   |  |  |        |         |                                                 allowed beside the categories, if any
 *   |  |  |        |         services that were asked about
 *   |  |  |        categories that are allowed as a whole
 *   |  |  when, in milliseconds since 1970, base 36
 *   |  version of the cookie policy
 *   version of this format
 *
 * Strict text and not JSON: pages patch `toJSON` and pollute prototypes. All characters stand in a cookie unescaped.
 */
const FORMAT = 1;
/** What a record is made of, and how long it may be. */
const SHAPE = /^[\w.~-]{7,3999}$/;

const list = (text = ''): string[] => (text ? text.split('.') : []);

/** `at` in milliseconds since 1970. Most answers are by category alone: then there is no last part. */
export const encode = (
  policy: number,
  at: number,
  allowed: readonly OptionalCategory[],
  asked: readonly string[],
  also: readonly string[] = [],
): string =>
  [FORMAT, policy, at.toString(36), ...[allowed, asked, ...(also.length ? [also] : [])].map(ids => ids.join('.'))].join(
    '~',
  );

/** The answer that a text holds. Anything that `encode` would not have written is no answer: null. */
export function decode(text: string): Consent | null {
  const [, policy = '', when = '', named, asked, also] = text.split('~');
  const at = Number.parseInt(when, 36);
  const allowed = { necessary: true } as Record<Category, boolean>;
  for (const category of optionalCategories) allowed[category] = list(named).includes(category);
  const categories = optionalCategories.filter(category => allowed[category]).join('.');
  const again = [FORMAT, +policy, at.toString(36), categories, asked, ...(also ? [also] : [])].join('~');
  return SHAPE.test(text) && again === text
    ? { decided: !!at, at, policy: +policy, allowed, asked: list(asked), also: list(also) }
    : null;
}

/**
 * The answer that counts where several records of the same name exist (a host cookie beside a domain cookie, or one on
 * a longer path): the newest. Two different ones of the same moment are no answer.
 */
export function latest(texts: readonly string[]): Consent | null {
  const answers = [...new Set(texts)].map(decode).filter(answer => !!answer);
  const [newest, second] = answers.sort((a, b) => b.at - a.at);
  return newest && newest.at !== second?.at ? newest : null;
}
