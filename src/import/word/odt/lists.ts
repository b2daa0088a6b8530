import type { ElementContent } from 'hast';
import { element } from '../../html/hast-nodes.ts';
import { childrenNamed } from './elements.ts';
import type { ListLevel, Styles } from './styles.ts';

/** Counts the lists of a document as its program does. */
export class OdtLists {
  readonly #styles: Styles;
  /** The styles of the lists around, the outermost first. */
  readonly #open: string[] = [];
  /** The last numbers of lists, by their styles. */
  readonly #numbers = new Map<string, number>();
  /** Whether a list was counted in letters. */
  hasLetters = false;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** A list within another has its style, if it has none of its own. */
  list(
    node: globalThis.Element,
    children: (node: globalThis.Element) => ElementContent[],
  ): ElementContent[] {
    const style = node.getAttribute('text:style-name') ?? this.#open.at(-1) ?? '';
    this.#open.push(style);
    const depth = this.#open.length;
    const head = childrenNamed(node, 'text:list-header').flatMap(children);
    const inner = childrenNamed(node, 'text:list-item').map(children);
    this.#open.pop();
    const level = this.#styles.get(style)?.levels.get(depth);
    const items = inner.map((item) => element('li', item));
    if (!level) return [...head, element('ul', items)];
    const start = this.#count(node, `${style} ${depth}`, level, items.length);
    if (/\p{L}/u.test(level.before + level.after))
      return [...head, ...inner.flatMap((item, at) => labelled(item, labelOf(level, start + at)))];
    this.hasLetters ||= !level.isDigits;
    return [...head, element('ol', items, start === 1 ? { dataApart: true } : { start })];
  }

  #count(node: globalThis.Element, key: string, { start }: ListLevel, items: number): number {
    const goesOn =
      node.getAttribute('text:continue-numbering') === 'true' ||
      node.getAttribute('text:continue-list') !== null;
    const [first] = childrenNamed(node, 'text:list-item');
    const given = Number(first?.getAttribute('text:start-value') ?? Number.NaN);
    const begins = given >= 0 ? given : goesOn ? (this.#numbers.get(key) ?? 0) + 1 : start;
    this.#numbers.set(key, begins + items - 1);
    return begins;
  }
}

function labelOf({ before, after }: ListLevel, number: number): string {
  return `${before}${number}${after}`.trim();
}

/** What is more than a number, such as «المادة 1:», stands before the words. */
function labelled(item: readonly ElementContent[], label: string): ElementContent[] {
  const [first, ...others] = item;
  const mark: ElementContent = { type: 'text', value: `${label} ` };
  if (first?.type !== 'element') return [element('p', [mark]), ...item];
  return [{ ...first, children: [mark, ...first.children] }, ...others];
}
