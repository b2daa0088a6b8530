import { childNamed, nodesIn, textOfNode, valueIn, type XmlNode } from './xml-tree.ts';

/** What mammoth knows for a heading by itself. */
const OWN_NAME = /^heading \d$/i;

/** A style is based on another, and that on a third; no further does anyone go. */
const MOST_BASES = 10;

/** A paragraph is none, whatever its outline says. In letters. */
const LONGEST = 200;

/** Deeper HTML has none. */
const DEEPEST = 6;

/**
 * Tells which paragraphs are headings by their place in the outline, their own or that of their style: newsrooms have
 * styles with names of their own, and mammoth knows those of Word alone.
 *
 * @returns the style by whose name mammoth knows the heading
 */
export function headingsOf(styles: XmlNode): (paragraph: XmlNode) => string | undefined {
  const known = new Map(
    nodesIn(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const levelOf = (id: string | undefined, bases = MOST_BASES): string | undefined => {
    const style = id === undefined ? undefined : known.get(id);
    const isKnown = bases === MOST_BASES && OWN_NAME.test(valueIn(style, 'w:name') ?? '');
    if (!style || bases === 0 || isKnown) return undefined;
    const own = valueIn(childNamed(style, 'w:pPr'), 'w:outlineLvl');
    return own ?? levelOf(valueIn(style, 'w:basedOn'), bases - 1);
  };
  return (paragraph) => {
    const properties = childNamed(paragraph, 'w:pPr');
    const level = Number(
      valueIn(properties, 'w:outlineLvl') ?? levelOf(valueIn(properties, 'w:pStyle')) ?? Number.NaN,
    );
    const isHeading = level < DEEPEST && textOfNode(paragraph).length <= LONGEST;
    return isHeading ? `Heading${level + 1}` : undefined;
  };
}
