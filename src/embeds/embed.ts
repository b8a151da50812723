import type { OptionalCategory } from '../core/consent.js';

/** A company's content in a frame: a video, a map. What its placeholder says, and how to ask for it most quietly. */
export interface Embed {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Where it usually belongs. What a frame waits for is what its own markup says. */
  readonly category: OptionalCategory;
  readonly name: string;
  /** The company, as the visitor knows it. Absent: called like the embed. */
  readonly vendor?: string;
  /** Where its frames come from: `youtube.com` stands for `www.youtube.com` too, `google.com/maps` for what begins so. */
  readonly hosts: readonly string[];
  /** Changes the address to the form that tells the company least. */
  quiet?(address: URL): void;
  /** The page at the company that shows the same, for a plain link. Undefined if there is none. */
  elsewhere?(address: URL): string | undefined;
}

/** The embed that an address belongs to. */
export const embedOf = ({ hostname, pathname }: URL, embeds: readonly Embed[]): Embed | undefined =>
  embeds.find(({ hosts }) =>
    hosts.some(place => {
      const [host, ...path] = place.split('/');
      return `.${hostname}`.endsWith(`.${host}`) && pathname.startsWith(`/${path.join('/')}`);
    }),
  );
