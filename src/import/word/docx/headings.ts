import { headingLevel } from '../heading-names.ts';
import { childNamed, textOfNode, valueIn, type XmlNode } from '../xml-tree.ts';
import type { StyleChains } from './styles.ts';

/** A paragraph is none, whatever its outline says. In letters. */
const LONGEST = 200;

/** Deeper HTML has none. */
const DEEPEST = 6;

/**
 * Tells which paragraphs are headings by their place in the outline, their own or that of their style, or by
 * their style's name: newsrooms have styles with names of their own, and mammoth knows those of Word alone.
 *
 * @returns the style by whose name mammoth knows the heading
 */
export function headingsOf(styles: StyleChains): (paragraph: XmlNode) => string | undefined {
  return (paragraph) => {
    const properties = childNamed(paragraph, 'w:pPr');
    const own = valueIn(properties, 'w:outlineLvl');
    const levels =
      own === undefined ? styles(valueIn(properties, 'w:pStyle')).map(levelOf) : [Number(own) + 1];
    const level = levels.find((each) => each !== undefined) ?? Number.NaN;
    const isHeading = level <= DEEPEST && textOfNode(paragraph).length <= LONGEST;
    return isHeading ? `Heading${level}` : undefined;
  };
}

function levelOf(style: XmlNode): number | undefined {
  const named = headingLevel(valueIn(style, 'w:name') ?? '');
  if (named !== undefined) return named;
  const outline = valueIn(childNamed(style, 'w:pPr'), 'w:outlineLvl');
  return outline === undefined ? undefined : Number(outline) + 1;
}
