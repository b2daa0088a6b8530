import type { Element, ElementContent, Root } from 'hast';
import { defaultHandlers, type State, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, FootnoteDefinition, Nodes, PhrasingContent, Root as Tree } from 'mdast';
import { imagesIn } from '../mdast-nodes.ts';
import { NOTE } from './cards.ts';
import { DEFINITION, REFERENCE } from './footnotes.ts';
import { attribute, elementsIn, wordsOf } from './hast-nodes.ts';
import { isPhrase } from './is-phrase.ts';
import { preformatted } from './preformatted.ts';
import { prepareTables } from './prepare-tables.ts';

declare module 'mdast' {
  /** A picture with what stands below it. */
  interface Image {
    caption?: Paragraph;
    credit?: Paragraph;
  }
  interface ListData {
    /** Whether it is another list than the one before it, though nothing stands between them. */
    isApart?: boolean;
  }
}

/** Elements that say whose a picture is. */
const CREDIT = /credit|photographer|copyright|source|تصوير|مصدر/i;

/** Turns the elements of HTML into those of Markdown. */
export function treeToMdast(tree: Root): Tree {
  prepareTables(tree);
  const made = toMdast(tree, {
    quotes: ['«»'],
    handlers: {
      [REFERENCE]: reference,
      [DEFINITION]: definition,
      [NOTE]: note,
      pre: (state: State, node: Element) =>
        preformatted(state, node) ?? defaultHandlers.pre(state, node),
      figure,
      blockquote,
      ol: list,
      summary: line,
      dt: line,
      dd: line,
      td: cell,
      th: cell,
      rt: reading,
      rp: () => undefined,
    },
  });
  return made.type === 'root' ? made : { type: 'root', children: [] };
}

function list(state: State, node: Element): Nodes {
  const made = defaultHandlers.ol(state, node);
  return node.properties.dataApart ? { ...made, data: { isApart: true } } : made;
}

function reference(_state: State, node: Element): Nodes {
  const label = attribute(node, 'dataLabel');
  return { type: 'footnoteReference', identifier: label, label };
}

function definition(state: State, node: Element): FootnoteDefinition {
  const label = attribute(node, 'dataLabel');
  return {
    type: 'footnoteDefinition',
    identifier: label,
    label,
    children: state.toFlow(state.all(node)),
  };
}

function note(state: State, node: Element): Nodes {
  return { type: 'note', children: state.toFlow(state.all(node)) };
}

function line(state: State, node: Element): Nodes | undefined {
  if (wordsOf(node).trim() === '') return undefined;
  return { type: 'paragraph', children: phrasing(state, node) };
}

function phrasing(state: State, node: Element): PhrasingContent[] {
  return state.all(node).flatMap(inPhrases);
}

/** What stands in a line of a block, or of the blocks in it, one behind the other. */
function inPhrases(node: Nodes, index = 0): PhrasingContent[] {
  if (isPhrase(node)) return [node];
  const before = index > 0 ? [space()] : [];
  if (node.type === 'code') return [...before, { type: 'inlineCode', value: node.value }];
  return 'children' in node
    ? [...before, ...node.children.flatMap((child, at) => inPhrases(child, at))]
    : [];
}

function space(): PhrasingContent {
  return { type: 'text', value: ' ' };
}

/** A picture with its caption; a figure of anything else is that, and its caption a paragraph. */
function figure(state: State, node: Element): Nodes[] {
  const captions = captionsOf(node);
  const content = without(node, new Set(captions));
  const made = state.toFlow(state.all(content));
  const images = made.flatMap(imagesIn);
  const [caption] = captions;
  const [only] = images;
  if (!caption || !only || only.caption || images.length > 1) {
    const below = captions.flatMap((each) => line(state, each) ?? []);
    return [...made, ...below];
  }
  const credits = elementsIn(caption, undefined).filter(
    (element) => CREDIT.test(attribute(element, 'className')) && wordsOf(element).trim() !== '',
  );
  const [credit] = credits;
  if (credit && wordsOf(credit).trim() !== wordsOf(caption).trim()) {
    only.credit = { type: 'paragraph', children: phrasing(state, credit) };
    credit.children = [];
  }
  only.caption = { type: 'paragraph', children: phrasing(state, caption) };
  return made;
}

function without(node: Element, captions: ReadonlySet<Element>): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    return captions.has(child) ? [] : [without(child, captions)];
  });
  return { ...node, children };
}

/** Captions of a figure, and not of those within it. */
function captionsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'figure') return [];
    return child.tagName === 'figcaption' ? [child] : captionsOf(child);
  });
}

/** The source of a quotation stands on its last line, behind a dash. */
function blockquote(state: State, node: Element): Nodes {
  const last = node.children.findLast(
    (child) => child.type === 'element' || wordsOf(child).trim() !== '',
  );
  const isSource =
    last?.type === 'element' && wordsOf(last).trim() !== '' && (isCited(last) || holdsCited(last));
  if (!isSource) return { type: 'blockquote', children: state.toFlow(state.all(node)) };
  const quoted = { ...node, children: node.children.filter((child) => child !== last) };
  const words = phrasing(state, last).flatMap((part) =>
    part.type === 'emphasis' ? part.children : [part],
  );
  const dash: PhrasingContent = {
    type: 'text',
    value: /^\s*[—–―-]/.test(wordsOf(last)) ? '' : '— ',
  };
  const flow: BlockContent = { type: 'paragraph', children: [dash, ...words] };
  return { type: 'blockquote', children: [...state.toFlow(state.all(quoted)), flow] };
}

function isCited({ tagName }: Element): boolean {
  return tagName === 'footer' || tagName === 'cite';
}

/** A paragraph of nothing but whose words are quoted. */
function holdsCited(node: Element): boolean {
  const [only, ...others] = node.children.filter(
    (child) => child.type === 'element' || wordsOf(child).trim() !== '',
  );
  return node.tagName === 'p' && others.length === 0 && only?.type === 'element' && isCited(only);
}

/** How a word is read stands above it; here it stands behind it, as in browsers that know no other place for it. */
function reading(state: State, node: Element): Nodes[] {
  if (wordsOf(node).trim() === '') return [];
  return [{ type: 'text', value: '(' }, ...phrasing(state, node), { type: 'text', value: ')' }];
}

function cell(state: State, node: Element): Nodes {
  const spans = {
    hastUtilToMdastTemporaryColSpan: node.properties.colSpan,
    hastUtilToMdastTemporaryRowSpan: node.properties.rowSpan,
  };
  return { type: 'tableCell', children: phrasing(state, node), data: { ...spans } };
}
