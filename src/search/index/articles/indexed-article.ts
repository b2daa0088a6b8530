import { hash } from 'node:crypto';
import { z } from 'astro/zod';
import type { HTMLElement } from 'node-html-parser';
import { parseHtml, textsOfHtml } from '../../../article-text/html-text.ts';
import { BODY, LEAD_PICTURE, STANDFIRST } from '../../../article-text/selectors.ts';
import { LANGUAGE_CODES, type Language } from '../../../strings/languages.ts';

/** What search knows of an article. */
export interface IndexedArticle {
  /** Its path below its edition's front page, which Pagefind puts before it. */
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  /** ISO 8601, a day or a moment. */
  readonly published: string;
  readonly section?: string | undefined;
  readonly tags: readonly string[];
  /** Who signs, by the name that the edition has for them. */
  readonly authors: readonly string[];
  readonly blocks: readonly Block[];
}

/** What one address leads to: a paragraph, heading or list item. Without an id, it cannot be led to. */
export interface Block {
  readonly id: string;
  /** A line for each stretch of it that no phrase crosses, such as the cells of a table. */
  readonly text: string;
}

const author = z.object({
  '@type': z.string(),
  name: z.string(),
});

/** The facts in a page's JSON-LD: `metadata/news-article.ts`. */
const articleFacts = z.object({
  headline: z.string(),
  inLanguage: z.enum(LANGUAGE_CODES),
  datePublished: z.string(),
  articleSection: z.string().optional(),
  keywords: z.array(z.string()).default([]),
  author: z.union([author, z.array(author)]).default([]),
});

/** The indexed text of an article but for its headline, in the order of the page. */
const TEXT = [STANDFIRST, LEAD_PICTURE, BODY].join();

/**
 * Reads an article out of its built page: the facts as it tells them to search engines, the words as
 * readers see them.
 *
 * @returns undefined if the page is no article
 */
export function readIndexedArticle(url: string, html: string): IndexedArticle | undefined {
  const facts = parseHtml(FACTS.exec(html)?.[0] ?? '').querySelector('script')?.text;
  if (facts === undefined) return undefined;
  const page = parseHtml(articleIn(html));
  if (!page.querySelector(BODY)) return undefined;
  const told = articleFacts.parse(JSON.parse(facts));
  const { headline, inLanguage, datePublished, articleSection, keywords } = told;
  return {
    url,
    title: headline,
    language: inLanguage,
    published: datePublished,
    section: articleSection,
    tags: keywords,
    authors: [told.author]
      .flat()
      .filter(isSignature)
      .map(({ name }) => name),
    blocks: page.querySelectorAll(TEXT).flatMap(blocksOf),
  };
}

const digests = new WeakMap<IndexedArticle, string>();

/** The hash of all that search knows of an article. */
export function digestOf(article: IndexedArticle): string {
  const digest = digests.get(article) ?? hash('sha256', JSON.stringify(article), 'base64url');
  digests.set(article, digest);
  return digest;
}

/** Says what the digest of an article is, where an earlier build has taken it. */
export function sayDigest(article: IndexedArticle, digest: string): void {
  digests.set(article, digest);
}

/** A page's JSON-LD, in which no `<` stands: `scriptJson`. */
const FACTS = /<script\b[^<>]*type="application\/ld\+json"[^<>]*>[^<]*<\/script>/;

/** Two thirds of a page stand around its article: styles, masthead, foot, what it leads on to. */
function articleIn(html: string): string {
  const [start, end] = [html.indexOf('<article'), html.lastIndexOf('</article>')];
  return start < 0 || end < start ? html : html.slice(start, end);
}

/** Not the publication, which stands for all of its articles that nobody signs. */
function isSignature({ '@type': type }: z.infer<typeof author>): boolean {
  return type !== 'NewsMediaOrganization';
}

function blocksOf(root: HTMLElement): readonly Block[] {
  const blocks: { id: string; text: string }[] = [];
  let before: number | undefined;
  for (const { id, block, text } of textsOfHtml([root])) {
    const last = blocks.at(-1);
    if (last?.id === id) last.text += (block === before ? ' ' : '\n') + text;
    else blocks.push({ id, text });
    before = block;
  }
  return blocks;
}
