import { headingsOf } from './docx-headings.ts';
import { type ItemNumber, numbersOf } from './docx-numbers.ts';
import { itemMark } from './item-marks.ts';
import { pack } from './pack.ts';
import {
  childNamed,
  nodesIn,
  parseXml,
  textOfNode,
  valueIn,
  writeXml,
  type XmlNode,
} from './xml-tree.ts';

/** The parts of a document that have words of its text. */
const TEXTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** What holds words that mammoth passes over, under the name of what it reads. */
const SAME: Readonly<Record<string, string>> = {
  ...{ 'w:fldSimple': 'w:smartTag', 'w:dir': 'w:smartTag', 'w:bdo': 'w:smartTag' },
  ...{ 'w:ruby': 'w:smartTag', 'w:rubyBase': 'w:smartTag', 'w:rt': 'w:smartTag', 'w:cr': 'w:br' },
};

const TEXT_BOX = 'w:txbxContent';

/** A document of Word in a form of which mammoth reads all words, and what of it is no text. */
interface Prepared {
  readonly bytes: Buffer;
  readonly left: readonly string[];
}

/**
 * Writes in a document what its page says by other means than mammoth reads: boldness of Arabic letters
 * alone, boxes of text, simple fields, the numbers of lists, headings in styles of a house. Hidden words and
 * the table of contents go.
 */
export function prepareDocx(parts: ReadonlyMap<string, Uint8Array>): Prepared {
  const xmlOf = (name: string) => {
    const part = parts.get(name);
    return part ? parseXml(Buffer.from(part).toString('utf8')) : parseXml('<none/>');
  };
  const styles = xmlOf('word/styles.xml');
  const numberOf = numbersOf(xmlOf('word/numbering.xml'), styles);
  const prepare = new Preparation(styles, numberOf, headingsOf(styles));
  const made = new Map(parts);
  for (const name of TEXTS) {
    const part = parts.get(name);
    if (part) made.set(name, Buffer.from(prepare.part(Buffer.from(part).toString('utf8'))));
  }
  return { bytes: pack(made), left: prepare.left() };
}

class Preparation {
  readonly #contents: ReadonlySet<string>;
  readonly #numberOf: (paragraph: XmlNode) => ItemNumber | undefined;
  readonly #headingOf: (paragraph: XmlNode) => string | undefined;
  readonly #hidden: string[] = [];
  readonly #left = new Set<string>();

  constructor(
    styles: XmlNode,
    numberOf: (paragraph: XmlNode) => ItemNumber | undefined,
    headingOf: (paragraph: XmlNode) => string | undefined,
  ) {
    this.#numberOf = numberOf;
    this.#headingOf = headingOf;
    const contents = nodesIn(styles, 'w:style').filter((style) =>
      /^toc \d$/i.test(valueIn(style, 'w:name') ?? ''),
    );
    this.#contents = new Set(contents.map(({ attributes }) => attributes['w:styleId'] ?? ''));
  }

  part(xml: string): string {
    const root = parseXml(xml);
    return writeXml({ ...root, children: this.#all(root) });
  }

  left(): readonly string[] {
    const hidden = this.#hidden.map((words) => `نصّ مخفي / hidden text: «${words}»`);
    return [...this.#left, ...hidden];
  }

  #all(node: XmlNode): (XmlNode | string)[] {
    return node.children.flatMap((child): (XmlNode | string)[] =>
      typeof child === 'string' ? [child] : this.#one(child),
    );
  }

  #one(node: XmlNode): XmlNode[] {
    switch (node.name) {
      case 'w:sdt':
        return isContents(node) ? this.#withoutContents() : [this.#same(node)];
      case 'w:p':
        return this.#contents.has(valueIn(childNamed(node, 'w:pPr'), 'w:pStyle') ?? '')
          ? this.#withoutContents()
          : [this.#paragraph(node)];
      case 'w:r':
        return [this.#run(node)];
      case 'mc:AlternateContent':
        return [this.#alternative(node)];
      case 'w:drawing':
        return [this.#same(node), ...this.#boxes(node)];
      default:
        return [this.#same(node)];
    }
  }

  #same(node: XmlNode): XmlNode {
    return { ...node, name: SAME[node.name] ?? node.name, children: this.#all(node) };
  }

  #withoutContents(): XmlNode[] {
    this.#left.add('جدول المحتويات / table of contents');
    return [];
  }

  #paragraph(node: XmlNode): XmlNode {
    const item = this.#numberOf(node);
    const heading = this.#headingOf(node);
    const children = this.#same(node).children.map((child) =>
      heading !== undefined && isProperties(child) ? inStyle(child, heading) : child,
    );
    if (item && !item.isDigits)
      this.#left.add('حروف القوائم، صارت أرقاماً / letters of lists, now numbers');
    const mark = item && element('w:r', [element('w:t', [itemMark(item)])]);
    return {
      ...node,
      children: mark
        ? [
            ...children.filter(isProperties),
            mark,
            ...children.filter((child) => !isProperties(child)),
          ]
        : children,
    };
  }

  #run(node: XmlNode): XmlNode {
    const properties = childNamed(node, 'w:rPr');
    const made = this.#same(node);
    if (!properties) return made;
    if (isOn(properties, 'w:vanish')) {
      const words = textOfNode(node).trim();
      if (words !== '') this.#hidden.push(words);
      return { ...made, children: [] };
    }
    // Marks of the letters of Arabic alone, of which Word and LibreOffice have their own.
    const isArabic = isOn(properties, 'w:rtl') || isOn(properties, 'w:cs');
    const marks = [
      ['w:bCs', 'w:b'],
      ['w:iCs', 'w:i'],
    ].flatMap(([own = '', name = '']) =>
      isArabic && isOn(properties, own) && !childNamed(properties, name) ? [element(name, [])] : [],
    );
    const children = made.children.map((child) =>
      typeof child !== 'string' && child.name === 'w:rPr'
        ? { ...child, children: [...marks, ...child.children] }
        : child,
    );
    return { ...made, children };
  }

  /** Of what stands in two forms mammoth reads the older one, in which some programs leave out the words. */
  #alternative(node: XmlNode): XmlNode {
    const fallback = childNamed(node, 'mc:Fallback');
    const hasWords = fallback && nodesIn(fallback, 'w:t').length > 0;
    const boxes = hasWords ? [] : this.#boxes(node);
    const older = fallback ? this.#all(fallback) : [];
    return { ...node, children: [element('mc:Fallback', [...older, ...boxes])] };
  }

  #boxes(node: XmlNode): XmlNode[] {
    const boxes = outermost(node, TEXT_BOX);
    return boxes.length > 0
      ? [
          element(
            'w:pict',
            boxes.map((box) => this.#same(box)),
          ),
        ]
      : [];
  }
}

function element(name: string, children: (XmlNode | string)[]): XmlNode {
  return { name, attributes: {}, children };
}

/** The properties of a paragraph in another style than its own. */
function inStyle(properties: XmlNode, style: string): XmlNode {
  const others = properties.children.filter(
    (child) => typeof child === 'string' || child.name !== 'w:pStyle',
  );
  const named = { name: 'w:pStyle', attributes: { 'w:val': style }, children: [] };
  return { ...properties, children: [named, ...others] };
}

function isProperties(child: XmlNode | string): child is XmlNode {
  return typeof child !== 'string' && child.name === 'w:pPr';
}

/** Whether a property is there and not turned off. */
function isOn(properties: XmlNode, name: string): boolean {
  const property = childNamed(properties, name);
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '');
}

function isContents(node: XmlNode): boolean {
  const gallery = nodesIn(childNamed(node, 'w:sdtPr') ?? element('', []), 'w:docPartGallery')[0];
  return (
    gallery?.attributes['w:val'] === 'Table of Contents' ||
    nodesIn(node, 'w:instrText').some((field) => /^\s*TOC\s/.test(textOfNode(field)))
  );
}

/** The elements of a name that are in no other of it. */
function outermost(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : outermost(child, name);
  });
}
