import sax from 'sax';
import { codePointOf } from '../../text/characters.ts';

/** An element of an XML file. */
export interface XmlElement {
  /** Its local name behind the usual prefix of its namespace, whichever the file gave it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without white space around it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  children: OpenElement[];
  text: string;
}

/** Of namespaces that feeds and sitemaps use, the prefix by which they are called here. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': 'atom:',
  'http://purl.org/rss/1.0/modules/content/': 'content:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://www.sitemaps.org/schemas/sitemap/0.9': 'sm:',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news:',
  'http://www.google.com/schemas/sitemap-image/1.1': 'image:',
  'http://www.w3.org/1999/xhtml': 'xhtml:',
};

/** Namespaces are read, and of entities only the five of XML; the types of sax do not know this option. */
const OPTIONS: sax.SAXOptions & { readonly strictEntities: boolean } = {
  xmlns: true,
  strictEntities: true,
};

/** https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Reads an XML file strictly, its namespaces too: a prefix that nothing explains, an entity that only
 * HTML has and a second root end it, as they do in a feed reader.
 *
 * @returns its root, or what is wrong with it
 */
export function readXml(text: string): XmlElement | { readonly broken: string } {
  const parser = sax.parser(true, OPTIONS);
  const roots: OpenElement[] = [];
  const open: OpenElement[] = [];
  let broken: string | undefined;
  const fail = (why: string) => {
    broken ??= `${why.split('\n')[0]}, line ${parser.line + 1}`;
  };

  parser.onerror = ({ message }) => {
    fail(message);
    parser.resume();
  };
  parser.onopentag = (tag) => {
    const element = elementOf(tag);
    const siblings = open.at(-1)?.children ?? roots;
    siblings.push(element);
    if (roots.length > 1) fail('A second root element');
    open.push(element);
  };
  const addText = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = () => {
    const element = open.pop();
    if (element) element.text = element.text.trim();
  };
  parser.onprocessinginstruction = ({ name }) => {
    if (name === 'xml' && !text.replace('\uFEFF', '').startsWith('<?xml'))
      fail('An XML declaration that is not at the start');
  };

  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) fail(`A character that XML forbids, ${codePointOf(forbidden[0])}`);
  parser.write(text).close();
  const [root] = roots;
  return broken === undefined && root ? root : { broken: broken ?? 'No element' };
}

function elementOf(tag: sax.Tag | sax.QualifiedTag): OpenElement {
  const prefix = 'uri' in tag ? (PREFIXES[tag.uri] ?? '') : '';
  const local = 'local' in tag ? tag.local : tag.name;
  const attributes = Object.fromEntries(
    Object.entries(tag.attributes).map(([name, value]) => [
      name,
      (typeof value === 'string' ? value : value.value).trim(),
    ]),
  );
  return { name: prefix + local, attributes, children: [], text: '' };
}

/** The children of this name. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of this name; undefined if there is none or it is empty. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childrenNamed(element, name)[0]?.text || undefined;
}
