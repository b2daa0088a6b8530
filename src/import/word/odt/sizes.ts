import { headingLevels } from '../sized-headings.ts';
import { isElement } from './elements.ts';
import { chainOf, type Style, type Styles, USUAL } from './styles.ts';

/** What letters have of which nothing is said. In points. */
const WORDS_OWN = 12;

/** The headings of a text in which nobody chose a style for any, by their letters, with their levels. */
export function headingsBySize(
  text: globalThis.Element,
  styles: Styles,
): ReadonlyMap<globalThis.Element, number> {
  const sized = [...text.childNodes].filter(isElement).flatMap((paragraph) => {
    if (paragraph.nodeName !== 'text:p') return [];
    const pieces = piecesIn(paragraph, [], styles);
    const words = pieces.map((piece) => piece.words).join(' ');
    const size = Math.min(...pieces.map((piece) => piece.size));
    const isBold = pieces.every((piece) => piece.isBold);
    return words === '' ? [] : [{ paragraph, words, size, isBold }];
  });
  const levels = headingLevels(sized);
  return new Map(Array.from(levels, ([{ paragraph }, level]) => [paragraph, level]));
}

interface Piece {
  readonly words: string;
  readonly size: number;
  readonly isBold: boolean;
}

function piecesIn(
  node: globalThis.Element,
  around: readonly Style[],
  styles: Styles,
): readonly Piece[] {
  const chain = [...chainOf(styles, node.getAttribute('text:style-name')), ...around];
  return [...node.childNodes].flatMap((child): readonly Piece[] => {
    if (isElement(child)) return piecesIn(child, chain, styles);
    const words = (child.textContent ?? '').trim();
    const sized = chain.find((style) => style.size !== undefined) ?? styles.get(USUAL);
    const size = sized?.size ?? WORDS_OWN;
    return words === '' ? [] : [{ words, size, isBold: chain.some(({ isBold }) => isBold) }];
  });
}
