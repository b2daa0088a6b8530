import { z } from 'astro/zod';
import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';
import { LANGUAGE_CODES, type Language } from '../../strings/languages.ts';
import { type Run, runsOf, TEXT } from '../article-text.ts';

/** What search knows of an article. */
export interface ArticleText {
  /** Its path below the site's base, which Pagefind puts before it. */
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  /** ISO 8601, a day or a moment. */
  readonly published: string;
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  readonly blocks: readonly Block[];
}

/** What one address leads to: a paragraph, heading or list item. Without an id, it cannot be led to. */
export interface Block {
  readonly id: string;
  /** A line for each part of it that no phrase goes beyond, such as the cells of a table. */
  readonly text: string;
}

/** What a page says of itself: `metadata/news-article.ts`. */
const told = z.object({
  headline: z.string(),
  inLanguage: z.enum(LANGUAGE_CODES),
  datePublished: z.string(),
  articleSection: z.string().optional(),
  keywords: z.array(z.string()).default([]),
});

/** What holds no elements; without a list of our own, `<code>` in `<pre>` were words. */
const VERBATIM = { script: true, style: true };

/**
 * Reads an article out of its built page: the facts as it tells them to search engines, the words as
 * readers see them.
 *
 * @returns undefined if the page is no article
 */
export function articleText(url: string, html: string): ArticleText | undefined {
  const page = parse(html, { blockTextElements: VERBATIM });
  const facts = page.querySelector('script[type="application/ld+json"]')?.text;
  if (facts === undefined || !page.querySelector('.prose')) return undefined;
  const { headline, inLanguage, datePublished, articleSection, keywords } = told.parse(
    JSON.parse(facts),
  );
  return {
    url,
    title: headline,
    language: inLanguage,
    published: datePublished,
    section: articleSection,
    tags: keywords,
    blocks: page.querySelectorAll(TEXT).flatMap(blocksOf),
  };
}

function blocksOf(root: HTMLElement): readonly Block[] {
  const blocks: { id: string; text: string }[] = [];
  let before: number | undefined;
  for (const { id, block, texts } of runsOf([root], isText, isElement)) {
    const text = textOf(texts);
    if (text === '') continue;
    const last = blocks.at(-1);
    if (last?.id === id) last.text += (block === before ? ' ' : '\n') + text;
    else blocks.push({ id, text });
    before = block;
  }
  return blocks;
}

function textOf(texts: Run<TextNode>['texts']): string {
  const text = texts.map((node) => node.text).join('');
  return text.trim().replace(/\s+/g, ' ');
}

function isText(node: Node): node is TextNode {
  return node instanceof TextNode;
}

function isElement(node: Node): node is HTMLElement {
  return node instanceof HTMLElement;
}
