import { parseHtml } from '../article-text/html-text.ts';
import { blocksMarkdown } from './blocks.ts';
import { escapeInline, escapeLineStarts } from './escape.ts';
import { addressOf } from './inline.ts';

/** An article as it is told to machines that read. All of it is what readers see. */
export interface ToldArticle {
  readonly title: string;
  readonly description?: string | undefined;
  /** The section, who signs, where and when, as its page says it. */
  readonly byline: readonly string[];
  /** Its full address. */
  readonly url: string;
  /** Its text, as its page has it. */
  readonly html: string;
  /** Lists that follow the text, such as corrections and sources. */
  readonly lists: readonly { readonly title: string; readonly items: readonly ListItem[] }[];
}

interface ListItem {
  readonly text: string;
  /** Where it leads. */
  readonly url?: string | undefined;
}

/**
 * An article as Markdown, made of what was parsed and not of its file: a comment in it, or a field that no
 * page shows, is not here, either.
 */
export function articleMarkdown(article: ToldArticle): string {
  const { title, description, byline, url, html, lists } = article;
  const body = parseHtml(html);
  const parts = [
    `# ${escapeInline(title)}`,
    paragraphOf(description ?? ''),
    paragraphOf(byline.join(' · ')),
    `<${url}>`,
    blocksMarkdown(body.childNodes, url),
    ...lists
      .filter(({ items }) => items.length > 0)
      .map((list) => `## ${list.title}\n\n${list.items.map(itemMarkdown).join('\n')}`),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A field that is a paragraph, and no heading or item, whatever it begins with. */
function paragraphOf(field: string): string {
  return escapeLineStarts(escapeInline(field));
}

function itemMarkdown({ text, url }: ListItem): string {
  const escaped = escapeInline(text);
  return url === undefined ? `- ${escaped}` : `- [${escaped}](<${addressOf(url, url)}>)`;
}
