/** Scripts with the same markup that ran. */
export interface Twins {
  /** Weakly: an element would keep all of the view in memory with which a router has taken it away. Those in the page come first. */
  elements: WeakRef<HTMLScriptElement>[];
  /** How many of them are in the page, as far as is known. */
  here: number;
  /** How much had left the page when that was looked at. */
  looked: number;
}

/** Looks which of them are in the page. */
export function sort(twins: Twins): void {
  const [here, gone]: [Twins['elements'], Twins['elements']] = [[], []];
  for (const element of twins.elements) (element.deref()?.isConnected ? here : gone).push(element);
  twins.elements = [...here, ...gone];
  twins.here = here.length;
}
