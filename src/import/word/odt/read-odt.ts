import type { ElementContent, Element as HtmlElement, Root } from 'hast';
import { packageNotKnown, packageNotSafe } from '../../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import { DEFINITION, REFERENCE } from '../../html/footnotes.ts';
import { element } from '../../html/hast-nodes.ts';
import type { Reading } from '../../reading.ts';
import { CAPTION, pictureWithCaption } from '../captions.ts';
import { documentReading } from '../document-reading.ts';
import { headingLevel } from '../heading-names.ts';
import { hiddenText, LETTERS_OF_LISTS, PAGE_EDGES } from '../left-out.ts';
import { TITLE } from '../title-of.ts';
import { addressIn, spacesIn, spans } from './attributes.ts';
import { isElement, joinLines, partBlocks } from './elements.ts';
import { OdtLists } from './lists.ts';
import { pictureIn } from './pictures.ts';
import { headingsBySize } from './sizes.ts';
import { chainOf, emphasisOf, type Styles, stylesIn } from './styles.ts';
import { isUnseen, SAME, SILENT } from './vocabulary.ts';

/** Reads a text of OpenDocument: headings, lists, tables, footnotes, links, emphasis and pictures. */
export async function readOdt(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
): Promise<Reading> {
  const { DOMParser } = await import('linkedom');
  const xmlOf = (part: string) =>
    new DOMParser().parseFromString(
      Buffer.from(parts.get(part) ?? []).toString('utf8'),
      'text/xml',
    );
  const [content, styles] = [xmlOf('content.xml'), xmlOf('styles.xml')];
  const [text] = content.getElementsByTagName('office:text');
  if (!text)
    throw new Refusal(
      [...content.getElementsByTagName('office:body')].length > 0
        ? packageNotKnown(name)
        : packageNotSafe(name),
    );
  const odt = new Odt(stylesIn([styles, content]), text);
  const root: Root = { type: 'root', children: [] };
  try {
    root.children.push(...odt.children(text), ...odt.footnotes);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(packageNotSafe(name));
    throw error;
  }
  const [title] = xmlOf('meta.xml').getElementsByTagName('dc:title');
  const edges = ['style:header', 'style:footer'].flatMap((each) => [
    ...styles.getElementsByTagName(each),
  ]);
  if (edges.some(({ textContent }) => /\p{L}/u.test(textContent ?? ''))) odt.left.add(PAGE_EDGES);
  const called = title?.textContent ?? undefined;
  return documentReading(root, { name, called, pictures: parts, left: odt.told() });
}

class Odt {
  readonly footnotes: HtmlElement[] = [];
  readonly left = new Set<string>();
  readonly #styles: Styles;
  readonly #lists: OdtLists;
  readonly #sized: ReadonlyMap<globalThis.Element, number>;

  constructor(styles: Styles, text: globalThis.Element) {
    this.#styles = styles;
    this.#lists = new OdtLists(styles);
    const hasHeadings =
      [...text.getElementsByTagName('text:h')].length > 0 ||
      [...text.getElementsByTagName('text:p')].some((each) => this.#levelOf(each) !== undefined);
    this.#sized = hasHeadings ? new Map() : headingsBySize(text, styles);
  }

  told(): readonly string[] {
    return [...this.left, ...(this.#lists.hasLetters ? [LETTERS_OF_LISTS] : [])];
  }

  children(node: globalThis.Node): ElementContent[] {
    const all = [...node.childNodes].flatMap((child): ElementContent[] => {
      if (child.nodeType === 3) return [{ type: 'text', value: child.textContent ?? '' }];
      return isElement(child) ? this.element(child) : [];
    });
    return joinLines(all);
  }

  element(node: globalThis.Element): ElementContent[] {
    const name = node.nodeName.toLowerCase();
    const silent = SILENT.find(([names]) => names.test(name));
    if (silent) {
      const [, called] = silent;
      if (called !== undefined) this.left.add(called);
      return [];
    }
    const chain = chainOf(this.#styles, node.getAttribute('text:style-name'));
    if (chain.some(({ isHidden }) => isHidden) || isUnseen(node)) return this.#hidden(node);
    const same = SAME.get(name);
    if (same !== undefined) return [element(same, this.children(node), spans(node))];
    switch (name) {
      case 'text:h': {
        const level = Math.min(Number(node.getAttribute('text:outline-level') ?? 1), 6);
        return this.#block(`h${level}`, this.children(node));
      }
      case 'text:p':
        return this.#paragraph(node);
      case 'text:span': {
        const isCode = this.#namesOf(node).includes('Source_20_Text');
        const marks = [...(isCode ? ['code'] : []), ...chain.flatMap(emphasisOf)];
        return [...new Set(marks)].reduce<ElementContent[]>(
          (inner, tag) => [element(tag, inner)],
          this.children(node),
        );
      }
      case 'text:a':
        return [element('a', this.children(node), { href: addressIn(node) })];
      case 'text:bookmark':
      case 'text:bookmark-start':
        return [element('a', [], { id: node.getAttribute('text:name') ?? '' })];
      case 'text:list':
        return this.#lists.list(node, (inner) => this.children(inner));
      case 'text:number':
        // An old form of what a heading's number looks like; lists count themselves.
        return /^text:h$/i.test(node.parentNode?.nodeName ?? '')
          ? [...this.children(node), { type: 'text', value: ' ' }]
          : [];
      case 'text:s':
        // In lines of code, all of them stand.
        return [{ type: 'text', value: ' '.repeat(spacesIn(node)) }];
      case 'text:tab':
        return [{ type: 'text', value: '\t' }];
      case 'text:line-break':
        return [element('br', [])];
      case 'text:note':
        return this.#note(node);
      case 'draw:image':
        return pictureIn(node);
      default:
        return this.children(node);
    }
  }

  #hidden(node: globalThis.Element): [] {
    const words = (node.textContent ?? '').trim();
    if (words !== '') this.left.add(hiddenText(words));
    return [];
  }

  /** The names of an element's style and of those that it is based on, and what its program shows for them. */
  #namesOf(node: globalThis.Element): readonly string[] {
    const own = node.getAttribute('text:style-name') ?? '';
    const chain = chainOf(this.#styles, own);
    return [own, ...chain.flatMap(({ parent, called }) => [parent, called])];
  }

  #levelOf(paragraph: globalThis.Element): number | undefined {
    const levels = this.#namesOf(paragraph).map((name) => headingLevel(name.replace('_20_', ' ')));
    return levels.find((level) => level !== undefined && level <= 6);
  }

  #paragraph(node: globalThis.Element): ElementContent[] {
    const level = this.#levelOf(node) ?? this.#sized.get(node);
    if (level !== undefined) return this.#block(`h${level}`, this.children(node));
    const names = this.#namesOf(node);
    const isCalled = (...all: readonly string[]) => names.some((name) => all.includes(name));
    if (isCalled('Title', 'العنوان', 'عنوان'))
      return this.#block('h1', this.children(node), { className: [TITLE] });
    if (isCalled('Preformatted_20_Text')) return this.#block('pre', this.children(node));
    const own = this.#styles.get(node.getAttribute('text:style-name') ?? '');
    const inner = emphasisOf(own).reduce<ElementContent[]>(
      (words, tag) => [element(tag, words)],
      this.children(node),
    );
    if (isCalled('Quotations', 'Quote', 'اقتباس'))
      return [element('blockquote', this.#block('p', inner))];
    const isCaption = isCalled('Caption', 'تسمية توضيحية');
    const whole = isCaption ? pictureWithCaption(inner) : undefined;
    if (whole) return [whole];
    return this.#block('p', inner, isCaption ? { className: [CAPTION] } : {});
  }

  /** A block, and behind it those that are anchored in it. */
  #block(
    tagName: string,
    inner: readonly ElementContent[],
    properties: HtmlElement['properties'] = {},
  ): ElementContent[] {
    const { phrases, blocks } = partBlocks(inner);
    return [element(tagName, phrases, properties), ...blocks];
  }

  #note(node: globalThis.Element): ElementContent[] {
    const body = [...node.childNodes].find(
      (child) => child.nodeName.toLowerCase() === 'text:note-body',
    );
    const properties = { dataLabel: String(this.footnotes.length + 1) };
    if (body) this.footnotes.push(element(DEFINITION, this.children(body), properties));
    return [element(REFERENCE, [], properties)];
  }
}
