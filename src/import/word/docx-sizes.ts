import { styleOf } from './docx-elements.ts';
import { marksOf } from './docx-runs.ts';
import { type StyleChains, saysOf } from './docx-styles.ts';
import { headingLevels } from './sized-headings.ts';
import { childNamed, nodesIn, textOfNode, valueIn, type XmlNode } from './xml-tree.ts';

/** What letters have of which nothing is said. In half points. */
const WORDS_OWN = 20;

/**
 * The headings of a document in which nobody chose a style for any, by their letters.
 *
 * @returns the style by whose name mammoth knows each
 */
export function headingsBySize(
  body: readonly XmlNode[],
  styles: StyleChains,
  defaults: XmlNode | undefined,
): ReadonlyMap<XmlNode, string> {
  const sized = body.flatMap((paragraph) => {
    const chain = styles(styleOf(paragraph)).map((style) => childNamed(style, 'w:rPr'));
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
