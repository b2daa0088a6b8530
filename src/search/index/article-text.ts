import { z } from 'astro/zod';
import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';

/** What search knows of an article. */
export interface ArticleText {
  /** Its path below the site's base, which Pagefind puts before it. */
  readonly url: string;
  readonly title: string;
  readonly language: string;
  /** ISO 8601, a day or a moment. */
  readonly published: string;
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  readonly blocks: readonly Block[];
}

/** A paragraph, heading or list item; without an id, it cannot be led to. */
export interface Block {
  readonly id: string;
  readonly text: string;
}

/** What a page says of itself: `metadata/news-article.ts`. */
const told = z.object({
  headline: z.string(),
  inLanguage: z.string(),
  datePublished: z.string(),
  articleSection: z.string().optional(),
  keywords: z.array(z.string()).default([]),
});

/** Elements that do not part the words they stand between: و<strong>نص</strong> is one word. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(
    ' ',
  ),
);

/** What the site says around the words: whose a picture is, the numbers and ways of footnotes. */
const NOT_ITS_WORDS = '.credit, .footnote-ref, .footnote-back, .footnotes > h2';

/**
 * Reads an article out of its built page: the facts as it tells them to search engines, the words as
 * readers see them.
 *
 * @returns undefined if the page is no article
 */
export function articleText(url: string, html: string): ArticleText | undefined {
  const page = parse(html);
  const facts = page.querySelector('script[type="application/ld+json"]')?.text;
  const prose = page.querySelector('.prose');
  if (facts === undefined || !prose) return undefined;
  const { headline, inLanguage, datePublished, articleSection, keywords } = told.parse(
    JSON.parse(facts),
  );
  for (const said of page.querySelectorAll(NOT_ITS_WORDS)) said.remove();
  const lead = page.querySelector('.lead-picture');
  const standfirst = page.querySelector('.article-head .standfirst')?.text ?? '';
  return {
    url,
    title: headline,
    language: inLanguage,
    published: datePublished,
    section: articleSection,
    tags: keywords,
    blocks: [
      { id: '', text: standfirst },
      ...(lead ? blocksOf(lead) : []),
      ...blocksOf(prose),
    ].filter(({ text }) => text !== ''),
  };
}

function blocksOf(prose: HTMLElement): readonly Block[] {
  const blocks: { id: string; text: string }[] = [];
  const walk = (node: Node, owner: string) => {
    if (node instanceof TextNode) addText(blocks, owner, node.text);
    if (!(node instanceof HTMLElement)) return;
    for (const child of node.childNodes) walk(child, node.id || owner);
    const last = blocks.at(-1);
    if (last && !INLINE.has(node.tagName)) last.text += ' ';
  };
  for (const child of prose.childNodes) walk(child, '');
  return blocks.map(({ id, text }) => ({ id, text: text.trim().replace(/\s+/g, ' ') }));
}

function addText(blocks: { id: string; text: string }[], owner: string, text: string): void {
  const last = blocks.at(-1);
  if (last?.id === owner) last.text += text;
  else if (text.trim() !== '') blocks.push({ id: owner, text });
}
