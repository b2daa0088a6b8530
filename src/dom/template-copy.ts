/** A copy of a part that the row keeps in its template, by the part's class. */
export function copyOf(row: ParentNode, name: string): HTMLElement {
  const part = row.querySelector('template')?.content.querySelector(`.${name}`)?.cloneNode(true);
  if (!(part instanceof HTMLElement)) throw new Error(`the row has no part .${name}`);
  return part;
}
