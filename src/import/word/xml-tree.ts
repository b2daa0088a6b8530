import sax from 'sax';
import { escapeAttribute, escapeHtml } from '../../text/escaping.ts';

/** An element of a part of a document. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

/** Reads a part of a document. */
export function parseXml(text: string): XmlNode {
  const root = { name: '', attributes: {}, children: [] as (XmlNode | string)[] };
  const open = [root];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const given = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    const node = { name, attributes: Object.fromEntries(given), children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  parser.onclosetag = () => {
    open.pop();
  };
  const take = (words: string) => {
    open.at(-1)?.children.push(words);
  };
  parser.ontext = take;
  parser.oncdata = take;
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root;
}

/** The same part as a text. */
export function writeXml(node: XmlNode | string): string {
  if (typeof node === 'string') return escapeHtml(node);
  const inner = node.children.map(writeXml).join('');
  if (node.name === '') return inner;
  const attributes = Object.entries(node.attributes).map(
    ([key, value]) => ` ${key}="${escapeAttribute(value)}"`,
  );
  return `<${node.name}${attributes.join('')}>${inner}</${node.name}>`;
}

/** The elements of a name below a node, those within each other too. */
export function nodesIn(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const inner = nodesIn(child, name);
    return child.name === name ? [child, ...inner] : inner;
  });
}

/** The first child of a name. */
export function childNamed(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find(
    (child): child is XmlNode => typeof child !== 'string' && child.name === name,
  );
}

/** What an element says of a node that stands in it, such as `w:val` of `w:numId`. */
export function valueIn(node: XmlNode | undefined, name: string): string | undefined {
  return childNamed(node, name)?.attributes['w:val'];
}

/** All text of a node. */
export function textOfNode(node: XmlNode | string): string {
  return typeof node === 'string' ? node : node.children.map(textOfNode).join('');
}
