/**
 * A descendant that the page is sure to have.
 *
 * @throws when nothing matches, or an element of another kind: then markup and script disagree
 */
export function requiredElement<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}
