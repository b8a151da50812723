/**
 * A new element. Of the attributes, a text is set as it is, and a function listens to the event of that name. `false`
 * is left out, among the children too.
 */
export declare function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Readonly<Record<string, string | false | ((event: Event) => unknown)>>, ...children: readonly (Node | string | false)[]): HTMLElementTagNameMap[K];
