import { itemMark } from '../item-marks.ts';
import { childNamed, type XmlNode } from '../xml-tree.ts';
import { element, value, wordsRun } from './elements.ts';
import type { ItemNumber, Place } from './numbers.ts';

/** What a paragraph is by its styles and its numbers. */
interface Meant {
  /** The style by whose name mammoth knows the heading. */
  readonly heading: string | undefined;
  readonly place: Place | undefined;
  readonly item: ItemNumber | undefined;
}

/**
 * A paragraph that says itself what its styles say of it: that it is a heading, or an item and of which number. A
 * heading is no item, and «المادة 1:» is more than a number: these stand before the words.
 */
export function asMeant(paragraph: XmlNode, { heading, place, item }: Meant): XmlNode {
  const isLabelled = item !== undefined && (heading !== undefined || item.hasWords);
  const label = item?.label ? `${item.label} ` : '';
  const mark = isLabelled ? label : item ? itemMark(item.number) : '';
  const { list, level } = place && !isLabelled ? place : { list: '0', level: 0 };
  const given = [
    ...(heading === undefined ? [] : [value('w:pStyle', heading)]),
    ...(place
      ? [element('w:numPr', [value('w:ilvl', String(level)), value('w:numId', list)])]
      : []),
  ];
  const properties = childNamed(paragraph, 'w:pPr') ?? element('w:pPr', []);
  const names = new Set(given.map(({ name }) => name));
  return {
    ...paragraph,
    children: [
      { ...properties, children: [...given, ...without(properties, names)] },
      ...(mark === '' ? [] : [wordsRun(mark)]),
      ...without(paragraph, new Set(['w:pPr'])),
    ],
  };
}

function without(node: XmlNode, names: ReadonlySet<string>): XmlNode['children'] {
  return node.children.filter((child) => typeof child === 'string' || !names.has(child.name));
}

/** Blocks, a first letter that is drawn large in a frame of its own back with its word. */
export function withDropCaps(blocks: XmlNode['children']): XmlNode['children'] {
  return blocks.flatMap((block, index): XmlNode['children'] => {
    if (isDropCap(block) && isParagraph(blocks[index + 1])) return [];
    const before = blocks[index - 1];
    if (!isParagraph(block) || !isDropCap(before)) return [block];
    const letters = without(before, new Set(['w:pPr']));
    const properties = childNamed(block, 'w:pPr');
    const words = without(block, new Set(['w:pPr']));
    return [{ ...block, children: [...(properties ? [properties] : []), ...letters, ...words] }];
  });
}

function isParagraph(node: XmlNode | string | undefined): node is XmlNode {
  return typeof node === 'object' && node.name === 'w:p';
}

function isDropCap(node: XmlNode | string | undefined): node is XmlNode {
  if (!isParagraph(node)) return false;
  const kind = childNamed(childNamed(node, 'w:pPr'), 'w:framePr')?.attributes['w:dropCap'];
  return kind === 'drop' || kind === 'margin';
}
