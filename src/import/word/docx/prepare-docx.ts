import { CONTENTS, hiddenText, LETTERS_OF_LISTS } from '../left-out.ts';
import { pack } from '../pack.ts';
import {
  childNamed,
  nodesIn,
  parseXml,
  textOfNode,
  valueIn,
  writeXml,
  type XmlNode,
} from '../xml-tree.ts';
import { element, isContents, outermost, styleOf, wordsRun } from './elements.ts';
import { type Fields, fieldsOf, withFieldsInPieces } from './fields.ts';
import { headingsOf } from './headings.ts';
import { type Lists, listsOf } from './numbers.ts';
import { asMeant, withDropCaps } from './paragraphs.ts';
import { isHiddenRun, marksOf, withSigns } from './runs.ts';
import { headingsBySize } from './sizes.ts';
import { type StyleChains, styleChains, usualStyle } from './styles.ts';

/** The parts of a document that have words of its text. */
const TEXTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** What holds words that mammoth passes over, under the name of what it reads. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 'w:fldSimple': 'w:smartTag', 'w:dir': 'w:smartTag', 'w:bdo': 'w:smartTag' },
    ...{ 'w:rubyBase': 'w:smartTag', 'w:rt': 'w:smartTag', 'w:cr': 'w:br', 'w:ptab': 'w:tab' },
  }),
);

const TEXT_BOX = 'w:txbxContent';

/** A document of Word in a form of which mammoth reads all words, and what of it is no text. */
interface Prepared {
  readonly bytes: Buffer;
  readonly left: readonly string[];
}

/**
 * Writes in a document what its page says by other means than mammoth reads: boldness of Arabic letters
 * alone and of styles, boxes of text, fields, the numbers of lists, headings in styles of a house. Hidden words
 * and the table of contents go.
 */
export function prepareDocx(parts: ReadonlyMap<string, Uint8Array>): Prepared {
  const xmlOf = (name: string) => {
    const part = parts.get(name);
    return part ? parseXml(Buffer.from(part).toString('utf8')) : parseXml('<none/>');
  };
  const styles = xmlOf('word/styles.xml');
  const prepare = new Preparation(styles, xmlOf('word/numbering.xml'));
  const made = new Map(parts);
  for (const name of TEXTS)
    if (parts.has(name)) made.set(name, Buffer.from(prepare.part(xmlOf(name))));
  return { bytes: pack(made), left: prepare.left() };
}

class Preparation {
  readonly #contents: ReadonlySet<string>;
  readonly #styles: StyleChains;
  /** The style of paragraphs that name none. */
  readonly #usual: string;
  readonly #lists: Lists;
  readonly #headingOf: (paragraph: XmlNode) => string | undefined;
  /** What is said of all words of which nothing else is. */
  readonly #defaults: XmlNode | undefined;
  readonly #hidden: string[] = [];
  readonly #left = new Set<string>();
  #fields: Fields = { instructions: new Map(), unread: new Set(), left: [] };
  #sized: ReadonlyMap<XmlNode, string> = new Map();
  /** The style of the paragraph that is open. */
  #paragraphStyle = '';
  /** Whether the words that come now ask to be filled in. */
  #isPrompt = false;

  constructor(styles: XmlNode, numbering: XmlNode) {
    this.#styles = styleChains(styles);
    this.#usual = usualStyle(styles);
    this.#lists = listsOf(numbering, this.#styles);
    this.#headingOf = headingsOf(this.#styles);
    this.#defaults = nodesIn(styles, 'w:rPrDefault').map((each) => childNamed(each, 'w:rPr'))[0];
    const contents = nodesIn(styles, 'w:style').filter((style) =>
      /^toc \d$/i.test(valueIn(style, 'w:name') ?? ''),
    );
    this.#contents = new Set(contents.map(({ attributes }) => attributes['w:styleId'] ?? ''));
  }

  part(root: XmlNode): string {
    const whole = withFieldsInPieces(root);
    this.#fields = fieldsOf(whole);
    this.#sized = headingsBySize(whole, {
      styles: this.#styles,
      usual: this.#usual,
      defaults: this.#defaults,
      isHeading: (each) => this.#headingOf(each) !== undefined,
      isItem: (each) => this.#lists.placeOf(each) !== undefined,
    });
    for (const what of this.#fields.left) this.#left.add(what);
    return writeXml({ ...whole, children: this.#all(whole) });
  }

  left(): readonly string[] {
    return [...this.#left, ...this.#hidden.map(hiddenText)];
  }

  #all(node: XmlNode): (XmlNode | string)[] {
    return withDropCaps(node.children).flatMap((child): (XmlNode | string)[] =>
      typeof child === 'string' ? [child] : this.#one(child),
    );
  }

  #one(node: XmlNode): XmlNode[] {
    switch (node.name) {
      case 'w:sdt':
        return this.#control(node);
      case 'w:p':
        return this.#contents.has(styleOf(node))
          ? this.#without(CONTENTS)
          : [this.#paragraph(node)];
      case 'w:r':
        return [this.#run(node)];
      case 'w:t':
        return this.#isPrompt || this.#fields.unread.has(node) ? [] : [node];
      case 'w:instrText':
        return [{ ...node, children: [this.#fields.instructions.get(node) ?? textOfNode(node)] }];
      case 'w:br':
        // What stands on another page or in another column is another paragraph.
        return /^(?:page|column)$/.test(node.attributes['w:type'] ?? '')
          ? [element('w:br', []), element('w:br', [])]
          : [node];
      case 'w:ruby':
        return [this.#ruby(node)];
      case 'mc:AlternateContent':
        return [this.#alternative(node)];
      case 'w:drawing':
        return [this.#same(node), ...this.#boxes(node)];
      default:
        return [this.#same(node)];
    }
  }

  #same(node: XmlNode): XmlNode {
    return { ...node, name: SAME.get(node.name) ?? node.name, children: this.#all(node) };
  }

  #without(what: string): XmlNode[] {
    this.#left.add(what);
    return [];
  }

  /** What Word asks to be filled in is no text until it is; the cell that asks stays. */
  #control(node: XmlNode): XmlNode[] {
    if (isContents(node)) return this.#without(CONTENTS);
    const isPrompt = childNamed(childNamed(node, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
    if (isPrompt) this.#hide(node);
    const outer = this.#isPrompt;
    this.#isPrompt ||= isPrompt;
    const made = this.#same(node);
    this.#isPrompt = outer;
    return [made];
  }

  #hide(node: XmlNode): void {
    const words = nodesIn(node, 'w:t').map(textOfNode).join('').trim();
    if (words !== '') this.#hidden.push(words);
  }

  #paragraph(node: XmlNode): XmlNode {
    const outer = this.#paragraphStyle;
    this.#paragraphStyle = styleOf(node);
    const [place, item] = [this.#lists.placeOf(node), this.#lists.numberOf(node)];
    if (item && !item.isDigits) this.#left.add(LETTERS_OF_LISTS);
    const made = asMeant(this.#same(node), {
      heading: this.#headingOf(node) ?? this.#sized.get(node),
      place,
      item,
    });
    this.#paragraphStyle = outer;
    return made;
  }

  #run(node: XmlNode): XmlNode {
    if (isHiddenRun(node, this.#paragraphStyle, this.#styles)) {
      this.#hide(node);
      return { ...node, children: [] };
    }
    const unknown = (font: string) => {
      this.#left.add(`رموز من الخط / signs of the font: ${font}`);
    };
    const marks = marksOf(node, this.#styles);
    const made = withSigns(node, this.#same(node).children, unknown);
    const properties = childNamed(node, 'w:rPr') ?? element('w:rPr', []);
    const others = made.filter((child) => typeof child === 'string' || child.name !== 'w:rPr');
    return {
      ...node,
      children: [{ ...properties, children: [...marks, ...properties.children] }, ...others],
    };
  }

  /** How a word is read stands above it; here it stands behind it. */
  #ruby(node: XmlNode): XmlNode {
    const [base, reading] = ['w:rubyBase', 'w:rt'].map((name) =>
      (childNamed(node, name)?.children ?? []).flatMap((child) =>
        typeof child === 'string' ? [] : this.#one(child),
      ),
    );
    const behind = reading?.length ? [wordsRun('('), ...reading, wordsRun(')')] : [];
    return element('w:smartTag', [...(base ?? []), ...behind]);
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
