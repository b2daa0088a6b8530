/** The part of an element that its page is sure to have. */
export function part<Kind extends Element>(
  of: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = of.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}
