import type { Element, ElementContent, Root } from 'hast';
import { packageNotSafe } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { DEFINITION, REFERENCE } from '../html/footnotes.ts';
import { unescaped } from '../html/plain-words.ts';
import type { Reading } from '../reading.ts';
import { documentReading } from './document-reading.ts';
import { emphasisOf, type Styles, stylesIn } from './odt-styles.ts';

/** Elements of OpenDocument that are HTML's by another name. https://docs.oasis-open.org/office/OpenDocument/v1.3/ */
const SAME: Readonly<Record<string, string>> = {
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-header-rows': 'thead',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:section': 'div',
  'office:text': 'div',
};

/** What holds no words of the text. */
const SILENT =
  /^(?:text:tracked-changes|text:sequence-decls|office:forms|text:table-of-content|office:annotation|svg:title|svg:desc|text:soft-page-break|office:annotation-end)$/;

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
  const content = xmlOf('content.xml');
  const text = [...content.getElementsByTagName('office:text')][0];
  if (!text) throw new Refusal(packageNotSafe(name));
  const odt = new Odt(stylesIn([xmlOf('styles.xml'), content]));
  const root: Root = { type: 'root', children: [] };
  try {
    root.children.push(...odt.children(text), ...odt.footnotes);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(packageNotSafe(name));
    throw error;
  }
  return documentReading(root, { name, pictures: parts, left: [...odt.left] });
}

/** An element of HTML. */
function html(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}

class Odt {
  readonly footnotes: Element[] = [];
  readonly left = new Set<string>();
  readonly #styles: Styles;
  /** The styles of the lists around, the outermost first. */
  readonly #lists: string[] = [];
  /** The last numbers of lists, by their styles. */
  readonly #numbers = new Map<string, number>();

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  children(node: globalThis.Node): ElementContent[] {
    return [...node.childNodes].flatMap((child): ElementContent[] => {
      if (child.nodeType === 3) return [{ type: 'text', value: child.textContent ?? '' }];
      return isElement(child) ? this.element(child) : [];
    });
  }

  element(node: globalThis.Element): ElementContent[] {
    const name = node.nodeName.toLowerCase();
    const same = SAME[name];
    if (same !== undefined) return [html(same, this.children(node), spans(node))];
    if (SILENT.test(name)) {
      if (name === 'office:annotation') this.left.add('التعليقات / comments');
      if (name === 'text:table-of-content') this.left.add('جدول المحتويات / table of contents');
      if (name === 'text:tracked-changes')
        this.left.add('محذوفات التعديلات المتتبَّعة / deletions of tracked changes');
      return [];
    }
    const style = this.#styles.get(node.getAttribute('text:style-name') ?? '');
    if (style?.isHidden || /^text:hidden-(?:text|paragraph)$/.test(name)) {
      const words = (node.textContent ?? '').trim();
      if (words !== '') this.left.add(`نصّ مخفي / hidden text: «${words}»`);
      return [];
    }
    switch (name) {
      case 'text:h': {
        const level = Math.min(Number(node.getAttribute('text:outline-level') ?? 1), 6);
        return [html(`h${level}`, this.children(node))];
      }
      case 'text:p':
        return [this.paragraph(node, style?.parent ?? '')];
      case 'text:span':
        return emphasisOf(style).reduce<ElementContent[]>(
          (inner, tag) => [html(tag, inner)],
          this.children(node),
        );
      case 'text:a':
        return [html('a', this.children(node), { href: addressIn(node) })];
      case 'text:list':
        return [this.list(node)];
      case 'text:s':
      case 'text:tab':
        return [{ type: 'text', value: ' ' }];
      case 'text:line-break':
        return [html('br', [])];
      case 'text:note':
        return this.note(node);
      case 'draw:image':
        return [html('img', [], { src: addressIn(node), alt: describedIn(node) })];
      case 'draw:object':
      case 'math:math':
        this.left.add('كائنات مدرجة / embedded objects');
        return [];
      default:
        return this.children(node);
    }
  }

  paragraph(node: globalThis.Element, parent: string): Element {
    const own = node.getAttribute('text:style-name') ?? '';
    const inner = emphasisOf(this.#styles.get(own)).reduce<ElementContent[]>(
      (words, tag) => [html(tag, words)],
      this.children(node),
    );
    const [, level] = /^Heading_20_([1-6])$/.exec(own) ?? /^Heading_20_([1-6])$/.exec(parent) ?? [];
    if (level !== undefined) return html(`h${level}`, this.children(node));
    if (own === 'Title' || parent === 'Title') return html('h1', this.children(node));
    if (/^(?:Quotations|Quote)$/.test(own) || /^(?:Quotations|Quote)$/.test(parent))
      return html('blockquote', [html('p', inner)]);
    return html('p', inner);
  }

  /** A list within another has its style, if it has none of its own. */
  list(node: globalThis.Element): Element {
    const style = node.getAttribute('text:style-name') ?? this.#lists.at(-1) ?? '';
    this.#lists.push(style);
    const level = this.#lists.length;
    const items = this.children(node);
    this.#lists.pop();
    const first = this.#styles.get(style)?.starts.get(level);
    if (first === undefined) return html('ul', items);
    const key = `${style} ${level}`;
    const goesOn =
      node.getAttribute('text:continue-numbering') === 'true' ||
      node.getAttribute('text:continue-list') !== null;
    const given = Number(firstItem(node)?.getAttribute('text:start-value') ?? Number.NaN);
    const start = given >= 0 ? given : goesOn ? (this.#numbers.get(key) ?? 0) + 1 : first;
    const count = items.filter((item) => item.type === 'element' && item.tagName === 'li').length;
    this.#numbers.set(key, start + count - 1);
    return html('ol', items, start === 1 ? { dataApart: true } : { start });
  }

  note(node: globalThis.Element): ElementContent[] {
    const body = [...node.childNodes].find(
      (child) => child.nodeName.toLowerCase() === 'text:note-body',
    );
    const properties = { dataLabel: String(this.footnotes.length + 1) };
    if (body) this.footnotes.push(html(DEFINITION, this.children(body), properties));
    return [html(REFERENCE, [], properties)];
  }
}

function firstItem(list: globalThis.Element): globalThis.Element | undefined {
  return [...list.childNodes]
    .filter(isElement)
    .find(({ nodeName }) => /list-item$/i.test(nodeName));
}

/** An address as it is meant: the signs that XML escapes in it are still escaped. */
function addressIn(node: globalThis.Element): string {
  return unescaped(node.getAttribute('xlink:href') ?? '');
}

function isElement(node: globalThis.Node): node is globalThis.Element {
  return node.nodeType === 1;
}

function spans(node: globalThis.Element): Element['properties'] {
  const columns = node.getAttribute('table:number-columns-spanned');
  const rows = node.getAttribute('table:number-rows-spanned');
  return { ...(columns && { colSpan: Number(columns) }), ...(rows && { rowSpan: Number(rows) }) };
}

/** What a picture shows, as its frame says. */
function describedIn(image: globalThis.Element): string {
  const frame = image.parentNode;
  const texts = frame
    ? [...frame.childNodes].filter((child) => /^svg:(?:desc|title)$/i.test(child.nodeName))
    : [];
  const described = texts.find((child) => /desc/i.test(child.nodeName)) ?? texts[0];
  return described?.textContent?.trim() ?? '';
}
