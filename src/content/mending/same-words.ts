import type { Nodes } from 'mdast';
import { fold } from '../../arabic/fold.ts';
import { FOREIGN_KEYBOARD, onArabicKeyboard } from '../../arabic/foreign-keyboard.ts';
import { readYaml } from '../../frontmatter/yaml.ts';
import { createMarkdown, renderMarkdown } from '../../markdown/render.ts';
import { treeOf } from './prose-in-markdown.ts';

/**
 * The words of a text, folded, as search and addresses know them, and behind them the ي and ى at their
 * ends, which are one letter folded and two in words: علي is no على.
 */
export function foldedWords(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words, lastLetters(text)];
}

/** A ی counts as what it is in the words in which it is certain, and as itself in others. */
function lastLetters(text: string): string {
  const letters = text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(new RegExp(FOREIGN_KEYBOARD.source, 'gu'), onArabicKeyboard)
    .replace(/[\p{M}\u0640]/gu, '')
    .match(/[يىی](?!\p{L})/gu);
  return letters?.join('') ?? '';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const md = createMarkdown();

/** Whether two texts in Markdown have the same words, addresses and code, and become the same elements. */
export function isSameMarkdown(one: string, other: string): boolean {
  return (
    isSame([...shapeOf(treeOf(one))], [...shapeOf(treeOf(other))]) &&
    isSame(elementsOf(one), elementsOf(other))
  );
}

/** The elements of a page and its code, but for the isolates and directions that its letters ask for. */
function elementsOf(markdown: string): readonly string[] {
  const tags =
    renderMarkdown(md, markdown).html.match(/<code[\s\S]*?<\/code>|<(?!\/?bdi\b)[^>]*>/g) ?? [];
  return tags.map((tag) => tag.replace(/ (?:id|alt|title|dir|lang)="[^"]*"/g, ''));
}

function* shapeOf(node: Nodes): Iterable<unknown> {
  const words = node.type === 'text' ? foldedWords(node.value) : [];
  yield [node.type, words];
  if ('value' in node && node.type !== 'text') yield node.value;
  if ('url' in node) yield [node.url, foldedWords(node.title ?? '')];
  if ('alt' in node) yield foldedWords(node.alt ?? '');
  if ('identifier' in node) yield node.identifier;
  if ('depth' in node) yield node.depth;
  if ('children' in node) for (const child of node.children) yield* shapeOf(child);
}

/** Whether the fields of two texts are the same, but for signs between the words of sentences. */
export function areSameFields(one: string, other: string): boolean {
  return isSame(fieldsOf(one), fieldsOf(other));
}

/** What cannot be read is the same when it is written in the same way. */
function fieldsOf(yaml: string): unknown {
  try {
    return inFoldedWords(readYaml(yaml));
  } catch {
    return yaml;
  }
}

function inFoldedWords(value: unknown): unknown {
  if (typeof value === 'string') return foldedWords(value);
  if (Array.isArray(value)) return value.map(inFoldedWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, field]) => [key, inFoldedWords(field)]);
}
