import { childNamed, nodesIn, valueIn, type XmlNode } from '../xml-tree.ts';
import type { StyleChains } from './styles.ts';

/** What a numbered paragraph has before it on Word's page. */
export interface ItemNumber {
  readonly number: number;
  /** Whether it is counted in digits. */
  readonly isDigits: boolean;
  /** The number with all that stands around it, in digits: `2.1`, `المادة 3:`. */
  readonly label: string;
  /** Whether words stand around it, or around that of which it is a part. */
  readonly hasWords: boolean;
}

/** The list in which a paragraph is an item, and how far in. */
export interface Place {
  readonly list: string;
  readonly level: number;
}

/** The lists of a document. */
export interface Lists {
  /** Where a paragraph is an item by itself or by its style. */
  placeOf(paragraph: XmlNode): Place | undefined;
  /** Counts a paragraph; each is asked for once, in order. */
  numberOf(paragraph: XmlNode): ItemNumber | undefined;
}

/** What a level of a list is counted in, where it begins, and what it looks like. */
interface Level {
  readonly format: string;
  readonly start: number;
  readonly label: string;
}

const DIGITS = /^(?:decimal|decimalZero|hindiNumbers|decimalFullWidth|)$/;

/**
 * Counts the numbered paragraphs of a document, as Word does: a list goes on behind other paragraphs, and
 * lists side by side are counted each by itself.
 */
export function listsOf(numbering: XmlNode, styles: StyleChains): Lists {
  const levels = new Map(
    nodesIn(numbering, 'w:abstractNum').map((abstract) => [
      abstract.attributes['w:abstractNumId'] ?? '',
      levelsIn(abstract),
    ]),
  );
  const lists = new Map(
    nodesIn(numbering, 'w:num').map((list) => [list.attributes['w:numId'] ?? '', list]),
  );
  const counted = new Map<string, number[]>();
  const begun = new Set<string>();
  const placeOf = (paragraph: XmlNode): Place | undefined => {
    const properties = childNamed(paragraph, 'w:pPr');
    const all = [properties, ...styles(valueIn(properties, 'w:pStyle')).map(paragraphOf)];
    const [given, ...others] = all.flatMap((each) => childNamed(each, 'w:numPr') ?? []);
    const list = [given, ...others].map((each) => valueIn(each, 'w:numId')).find(Boolean);
    const isKnown = list !== undefined && lists.has(list);
    return isKnown ? { list, level: Number(valueIn(given, 'w:ilvl') ?? 0) } : undefined;
  };
  const numberOf = (paragraph: XmlNode): ItemNumber | undefined => {
    const { list, level = 0 } = placeOf(paragraph) ?? {};
    const own = list === undefined ? undefined : lists.get(list);
    if (list === undefined || !own) return undefined;
    const abstract = valueIn(own, 'w:abstractNumId') ?? '';
    const above = levels.get(abstract)?.slice(0, level + 1) ?? [];
    const { format, start, label } = above[level] ?? NO_LEVEL;
    if (format === 'bullet' || format === 'none') return undefined;
    const counts = counted.get(abstract) ?? [];
    counted.set(abstract, counts);
    const anew = begun.has(list) ? undefined : startAnew(own, level);
    begun.add(list);
    const last = counts[level];
    const number = anew ?? (last === undefined ? start : last + 1);
    counts[level] = number;
    counts.length = level + 1;
    const filled = label.replace(/%(\d)/g, (_place, of) => String(counts[Number(of) - 1] ?? 1));
    // A point may be an «o».
    const hasWords = above.some((each) => each.format !== 'bullet' && /\p{L}/u.test(each.label));
    return { number, isDigits: DIGITS.test(format), label: filled.trim(), hasWords };
  };
  return { placeOf, numberOf };
}

const NO_LEVEL: Level = { format: '', start: 1, label: '' };

function paragraphOf(style: XmlNode): XmlNode | undefined {
  return childNamed(style, 'w:pPr');
}

function levelsIn(abstract: XmlNode): readonly Level[] {
  return nodesIn(abstract, 'w:lvl').map((level) => ({
    format: valueIn(level, 'w:numFmt') ?? '',
    start: Number(valueIn(level, 'w:start') ?? 1),
    label: valueIn(level, 'w:lvlText') ?? '',
  }));
}

/** Where a list says that it begins anew, though another counts the same levels. */
function startAnew(list: XmlNode, level: number): number | undefined {
  const override = nodesIn(list, 'w:lvlOverride').find(
    ({ attributes }) => attributes['w:ilvl'] === String(level),
  );
  const start = valueIn(override, 'w:startOverride');
  return start === undefined ? undefined : Number(start);
}
