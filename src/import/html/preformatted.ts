import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent } from 'mdast';
import { areVerse, withCaesura } from '../pasted/verse.ts';
import { attribute, wordsOf } from './hast-nodes.ts';
import { isPhrase } from './is-phrase.ts';

/** What programs are written with, and colour their words. */
const CODE_NAME = /code|highlight|lang|syntax|brush|crayon|shell|console/i;
const CODE_SIGNS = /[{}<>=$#]|\w\(|\/\/|;\s*$/m;

/** What systems call the lines of a poem. */
const VERSE_NAME = /(?:^|[-_\s])(?:verse|poem|poetry)(?:$|[-_\s])/i;

/**
 * What stands in `<pre>` and is no code: a poem, or lines that are kept apart as they were typed.
 *
 * @returns undefined where it is code
 */
export function preformatted(state: State, node: Element): Nodes | undefined {
  const words = wordsOf(node);
  const name = attribute(node, 'className');
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const isNamed = VERSE_NAME.test(name);
  const isCode =
    CODE_NAME.test(name) ||
    CODE_SIGNS.test(words) ||
    !/\p{Script=Arabic}/u.test(words) ||
    node.children.some((child) => child.type === 'element' && child.tagName === 'code');
  if (lines.length === 0 || (isCode && !isNamed)) return undefined;
  const phrases = linesOf(state.all(node).flatMap(phrase));
  const isPoem = isNamed || lines.every((line) => withCaesura(line)) || areVerse(lines);
  if (!isPoem) {
    const children = phrases.flatMap((line, index): PhrasingContent[] =>
      index > 0 ? [{ type: 'break' }, ...line] : line,
    );
    return { type: 'paragraph', children };
  }
  return {
    type: 'verse',
    children: phrases.map((line) => ({
      type: 'paragraph' as const,
      children: line.map((part) =>
        part.type === 'text' ? { ...part, value: withCaesura(part.value) ?? part.value } : part,
      ),
    })),
  };
}

function phrase(node: Nodes): PhrasingContent[] {
  if (isPhrase(node)) return [node];
  // A block within, such as a paragraph, stands on lines of its own.
  return 'children' in node ? [...node.children.flatMap(phrase), { type: 'break' }] : [];
}

/** Parts phrases where a line ends. */
function linesOf(phrases: readonly PhrasingContent[]): readonly PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const part of phrases) {
    if (part.type === 'break') lines.push([]);
    else if (part.type !== 'text') lines.at(-1)?.push(part);
    else
      for (const [index, value] of part.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ type: 'text', value });
      }
  }
  return lines;
}
