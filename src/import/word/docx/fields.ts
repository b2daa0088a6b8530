import { hyperlinkIn } from '../hyperlink-field.ts';
import { CONTENTS, EQUATIONS } from '../left-out.ts';
import { textOfNode, type XmlNode } from '../xml-tree.ts';
import { element } from './elements.ts';

/** What the fields of a document say, which begin, part and end anywhere in it. */
export interface Fields {
  /** What the instructions of links are written as, of which mammoth reads one form. */
  readonly instructions: ReadonlyMap<XmlNode, string>;
  /** Words that are not of the text: those of a table of contents, and what another field asks for. */
  readonly unread: ReadonlySet<XmlNode>;
  /** What is on the page and in no text of the document, named. */
  readonly left: readonly string[];
}

interface Field {
  readonly instruction: XmlNode[];
  readonly unread: XmlNode[];
  isResult: boolean;
  isContents: boolean;
}

/** Reads the fields of a part of a document. */
export function fieldsOf(root: XmlNode): Fields {
  const instructions = new Map<XmlNode, string>();
  const unread = new Set<XmlNode>();
  const left = new Set<string>();
  const open: Field[] = [];
  /** Those of them whose words are not of the text. */
  const unseen: Field[] = [];
  const part = (field: Field) => {
    const said = field.instruction.map(textOfNode).join('');
    field.isResult = true;
    field.isContents = /^\s*(?:TOC|INDEX)\s/i.test(said);
    if (!field.isContents) unseen.pop();
    if (/^\s*EQ\s/i.test(said)) left.add(EQUATIONS);
    const address = hyperlinkIn(said);
    if (address === undefined) return;
    for (const piece of field.instruction) instructions.set(piece, '');
    const [first] = field.instruction;
    if (first) instructions.set(first, asLink(address));
  };
  const close = (field: Field) => {
    if (field.isContents) unseen.pop();
    // Words of a field that nobody closed are the text's.
    for (const words of field.unread) unread.add(words);
    if (field.isContents && field.unread.length > 0) left.add(CONTENTS);
  };
  const read = (node: XmlNode): void => {
    const field = open.at(-1);
    if (node.name === 'w:fldChar') {
      const kind = node.attributes['w:fldCharType'];
      if (kind === 'begin') {
        const begun = { instruction: [], unread: [], isResult: false, isContents: false };
        open.push(begun);
        unseen.push(begun);
      } else if (field && !field.isResult) part(field);
      if (kind === 'end' && field) close(field);
      if (kind === 'end') open.pop();
    } else if (node.name === 'w:instrText') field?.instruction.push(node);
    else if (node.name === 'w:t') unseen[0]?.unread.push(node);
    else for (const child of node.children) if (typeof child !== 'string') read(child);
  };
  read(root);
  return { instructions, unread, left: [...left] };
}

function asLink(address: string): string {
  return address.startsWith('#')
    ? ` HYPERLINK \\l "${address.slice(1)}" `
    : ` HYPERLINK "${address}" `;
}

/** A part of a document whose links stand all in pieces, those too that stand in one element. */
export function withFieldsInPieces(node: XmlNode): XmlNode {
  const children = node.children.flatMap((child): readonly (XmlNode | string)[] => {
    if (typeof child === 'string') return [child];
    const own = withFieldsInPieces(child);
    const instruction = child.name === 'w:fldSimple' ? (child.attributes['w:instr'] ?? '') : '';
    return hyperlinkIn(instruction) === undefined ? [own] : inPieces(instruction, own.children);
  });
  return { ...node, children };
}

function inPieces(instruction: string, result: XmlNode['children']): XmlNode['children'] {
  const run = (name: string, attributes: XmlNode['attributes'], words: readonly string[] = []) =>
    element('w:r', [{ name, attributes, children: words }]);
  const mark = (kind: string) => run('w:fldChar', { 'w:fldCharType': kind });
  return [
    mark('begin'),
    run('w:instrText', {}, [instruction]),
    mark('separate'),
    ...result,
    mark('end'),
  ];
}
