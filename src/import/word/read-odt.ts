import type { Element, ElementContent, Root } from 'hast';
import { packageNotSafe } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { DEFINITION, REFERENCE } from '../html/footnotes.ts';
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
      if (name === 'text:tracked-changes')
        this.left.add('محذوفات التعديلات المتتبَّعة / deletions of tracked changes');
      return [];
    }
    const style = this.#styles.get(node.getAttribute('text:style-name') ?? '');
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
        return [html('a', this.children(node), { href: node.getAttribute('xlink:href') ?? '' })];
      case 'text:list':
        return [html(style?.isNumbered ? 'ol' : 'ul', this.children(node))];
      case 'text:s':
      case 'text:tab':
        return [{ type: 'text', value: ' ' }];
      case 'text:line-break':
        return [html('br', [])];
      case 'text:note':
        return this.note(node);
      case 'draw:image':
        return [
          html('img', [], { src: node.getAttribute('xlink:href') ?? '', alt: describedIn(node) }),
        ];
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
    if (own === 'Title' || parent === 'Title') return html('h1', this.children(node));
    if (/^(?:Quotations|Quote)$/.test(own) || /^(?:Quotations|Quote)$/.test(parent))
      return html('blockquote', [html('p', inner)]);
    return html('p', inner);
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
