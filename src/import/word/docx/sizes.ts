import { headingLevels } from '../sized-headings.ts';
import { childNamed, nodesIn, textOfNode, valueIn, type XmlNode } from '../xml-tree.ts';
import { styleOf } from './elements.ts';
import { marksOf } from './runs.ts';
import { type StyleChains, saysOf } from './styles.ts';

/** What letters have of which nothing is said. In half points. */
const WORDS_OWN = 20;

/** What is known of the paragraphs of a document. */
interface Known {
  readonly styles: StyleChains;
  /** The style of paragraphs that name none. */
  readonly usual: string;
  /** What is said of all words of which nothing else is. */
  readonly defaults: XmlNode | undefined;
  isHeading(paragraph: XmlNode): boolean;
  isItem(paragraph: XmlNode): boolean;
}

/**
 * The headings of a document by their letters. None where any has a style: then all that should have one do.
 *
 * @returns the style by whose name mammoth knows each
 */
export function headingsBySize(
  root: XmlNode,
  { styles, usual, defaults, isHeading, isItem }: Known,
): ReadonlyMap<XmlNode, string> {
  const paragraphs = nodesIn(root, 'w:body').flatMap(({ children }) =>
    children.filter((child): child is XmlNode => typeof child !== 'string' && child.name === 'w:p'),
  );
  if (paragraphs.some(isHeading)) return new Map();
  const body = paragraphs.filter((paragraph) => !isItem(paragraph));
  const sized = body.flatMap((paragraph) => {
    const chain = styles(styleOf(paragraph) || usual).map((style) => childNamed(style, 'w:rPr'));
    const runs = nodesIn(paragraph, 'w:r').filter((run) => wordsOf(run) !== '');
    const sizes = runs.map((run) => sizeOf(run, [...chain, defaults], styles));
    const isBold = runs.every(
      (run) =>
        marksOf(run, styles).some(({ name }) => name === 'w:b') ||
        chain.some((properties) => saysOf(properties, 'w:b') === true),
    );
    const words = runs.map(wordsOf).join(' ');
    return words === '' ? [] : [{ paragraph, words, size: Math.min(...sizes), isBold }];
  });
  const levels = headingLevels(sized);
  return new Map(Array.from(levels, ([{ paragraph }, level]) => [paragraph, `Heading${level}`]));
}

function wordsOf(run: XmlNode): string {
  return nodesIn(run, 'w:t').map(textOfNode).join('').trim();
}

/** The size of a run's letters, by itself, its style or what stands around it: those of Arabic have their own. */
function sizeOf(
  run: XmlNode,
  around: readonly (XmlNode | undefined)[],
  styles: StyleChains,
): number {
  const own = childNamed(run, 'w:rPr');
  const chain = styles(valueIn(own, 'w:rStyle')).map((style) => childNamed(style, 'w:rPr'));
  const isArabic = saysOf(own, 'w:rtl') === true || saysOf(own, 'w:cs') === true;
  const said = [own, ...chain, ...around].map((each) =>
    valueIn(each, isArabic ? 'w:szCs' : 'w:sz'),
  );
  return Number(said.find(Boolean) ?? WORDS_OWN) / 2;
}
