import { BODY, HEADLINE, LEAD_PICTURE, STANDFIRST } from '../../article-text/selectors.ts';
import { writtenIn } from '../../bidi/direction.ts';
import { directionOf, languageOf } from '../../strings/languages.ts';
import type { Fragment } from '../fragment.ts';
import { isolatedSpans } from '../isolated-in-text.ts';
import type { IsolatedSpan } from '../isolated-spans.ts';
import { wordsIn } from '../query/terms.ts';
import type { find } from './find-in-article.ts';
import type { PageWord } from './hits.ts';

/** A word of a kept article, and the piece of the article's content that it stands in. */
export interface KeptWord extends PageWord {
  readonly piece: number;
}

const TEXT = [HEADLINE, STANDFIRST, LEAD_PICTURE, BODY].join();

/** How articles are read and found in. */
export type Finding = typeof find;

/** An article read off a copy of its page, as the index reads it off the page itself. */
export interface KeptArticle {
  readonly words: readonly KeptWord[];
  readonly fragment: Fragment;
}

/** @param path where the page is */
export function readKeptArticle(page: Document, path: string, [inlineTexts]: Finding): KeptArticle {
  const direction = directionOf(languageOf(page.documentElement));
  const words: KeptWord[] = [];
  const content: string[] = [];
  const blocks: { readonly block: number; readonly starts: number[]; readonly id: string }[] = [];
  const isolates: IsolatedSpan[] = [];
  const foreign: string[] = [];
  let length = 0;
  for (const { id, block, nodes } of inlineTexts(
    [...page.querySelectorAll(TEXT)],
    isText,
    isElement,
  )) {
    const written = nodes.map(({ data }) => data).join('');
    const pieces = [...written.matchAll(/\S+/g)];
    const start = content.length;
    let piece = 0;
    for (const { start: at, forms, joined } of wordsIn(written)) {
      while ((pieces[piece + 1]?.index ?? Infinity) <= at) piece += 1;
      words.push(...forms.map((form) => ({ form, block, joined, piece: start + piece })));
    }
    if (pieces.length === 0) continue;
    content.push(...pieces.map(([text]) => text));
    const text = content.slice(start).join(' ');
    const own = writtenIn(text, direction);
    isolates.push(...isolatedSpans(text, own, length));
    length += text.length + 1;
    // The headline comes before the blocks.
    if (nodes[0]?.parentElement?.closest(HEADLINE)) continue;
    if (own !== direction) foreign.push(id);
    const before = blocks.at(-1);
    if (before?.block === block) before.starts.push(start);
    else blocks.push({ block, starts: [start], id });
  }
  const fragment: Fragment = {
    url: path,
    content: content.join(' '),
    blocks: blocks.map(({ starts: [first = 0, ...further], id }) => [first, id, ...further]),
    meta: { title: textOf(page, HEADLINE), date: textOf(page, '.article-head time') },
    isolates,
    foreign,
  };
  return { words, fragment };
}

function textOf(page: Document, selector: string): string {
  return page.querySelector(selector)?.textContent.trim() ?? '';
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
