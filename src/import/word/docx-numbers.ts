import { childNamed, nodesIn, valueIn, type XmlNode } from './xml-tree.ts';

/** What a numbered paragraph has before it on Word's page. */
export interface ItemNumber {
  readonly number: number;
  /** Whether it is counted in digits. */
  readonly isDigits: boolean;
}

/** What a level of a list is counted in, and where it begins. */
interface Level {
  readonly format: string;
  readonly start: number;
}

const DIGITS = /^(?:decimal|decimalZero|hindiNumbers|decimalFullWidth|)$/;

/**
 * Counts the numbered paragraphs of a document, as Word does: a list goes on behind other paragraphs, and
 * lists side by side are counted each by itself.
 */
export function numbersOf(
  numbering: XmlNode,
  styles: XmlNode,
): (paragraph: XmlNode) => ItemNumber | undefined {
  const levels = new Map(
    nodesIn(numbering, 'w:abstractNum').map((abstract) => [
      abstract.attributes['w:abstractNumId'] ?? '',
      levelsIn(abstract),
    ]),
  );
  const lists = new Map(
    nodesIn(numbering, 'w:num').map((list) => [list.attributes['w:numId'] ?? '', list]),
  );
  const byStyle = new Map(
    nodesIn(styles, 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      childNamed(childNamed(style, 'w:pPr'), 'w:numPr'),
    ]),
  );
  const counted = new Map<string, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const properties = childNamed(paragraph, 'w:pPr');
    const styled = byStyle.get(valueIn(properties, 'w:pStyle') ?? '');
    const given = childNamed(properties, 'w:numPr') ?? styled;
    const list = valueIn(given, 'w:numId') ?? valueIn(styled, 'w:numId');
    const own = list === undefined ? undefined : lists.get(list);
    if (list === undefined || !own) return undefined;
    const abstract = valueIn(own, 'w:abstractNumId') ?? '';
    const level = Number(valueIn(given, 'w:ilvl') ?? 0);
    const { format, start } = levels.get(abstract)?.[level] ?? { format: '', start: 1 };
    if (format === 'bullet' || format === 'none') return undefined;
    const counts = counted.get(abstract) ?? [];
    counted.set(abstract, counts);
    const anew = begun.has(list) ? undefined : startAnew(own, level);
    begun.add(list);
    const last = counts[level];
    const number = anew ?? (last === undefined ? start : last + 1);
    counts[level] = number;
    counts.length = level + 1;
    return { number, isDigits: DIGITS.test(format) };
  };
}

function levelsIn(abstract: XmlNode): readonly Level[] {
  return nodesIn(abstract, 'w:lvl').map((level) => ({
    format: valueIn(level, 'w:numFmt') ?? '',
    start: Number(valueIn(level, 'w:start') ?? 1),
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
