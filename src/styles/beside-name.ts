/** In letters of a link: what a page of the full width has room for beside the settings and the search. */
const ROOM = 78;
/** What parts two links. */
const GAP = 2.5;
/** A letter of the name, which is large and bold. */
const LETTER_OF_NAME = 2;

/**
 * Whether the links of a masthead have room in one row with its name; otherwise they have a row of their own. Counted in
 * letters, those of Latin writing, because Arabic ones are narrower.
 */
export function fitBesideName(name: string, links: readonly string[]): boolean {
  const widths = links.map((link) => link.length + GAP);
  return widths.reduce((sum, width) => sum + width, name.length * LETTER_OF_NAME) <= ROOM;
}
