import { HTMLElement, type Node, TextNode } from 'node-html-parser';
import { FOOTNOTE_BACK } from '../article-text/selectors.ts';
import { escapeInline } from './escape.ts';

/** How an element's content is marked. */
const MARKS: Readonly<Record<string, string>> = {
  B: '**',
  STRONG: '**',
  EM: '*',
  I: '*',
  DEL: '~~',
  S: '~~',
};

/**
 * What runs in a line, as Markdown.
 *
 * @param url of the page, from which addresses are completed
 */
export function inlineMarkdown(nodes: readonly Node[], url: string): string {
  const text = nodes.map((node) => nodeMarkdown(node, url)).join('');
  return text.replace(/\n +/g, '\n');
}

function nodeMarkdown(node: Node, url: string): string {
  if (node instanceof TextNode) return escapeInline(node.text.replace(/\s+/g, ' '));
  if (!(node instanceof HTMLElement)) return '';
  const inner = () => inlineMarkdown(node.childNodes, url);
  switch (node.tagName) {
    case 'BR':
      return '\\\n';
    case 'CODE':
      return codeSpan(node.text);
    case 'IMG':
      return pictureMarkdown(node, url);
    case 'VIDEO':
    case 'AUDIO':
      return playerMarkdown(node, url);
    case 'A':
      return node.classList.contains(FOOTNOTE_BACK) ? '' : linkMarkdown(node, inner(), url);
    case 'SUP':
      return node.classList.contains('footnote-ref') ? footnoteSign(node) : inner();
    default:
      return marked(inner(), MARKS[node.tagName] ?? '');
  }
}

/** `[^1]`: the sign of a footnote is its number, because several places may lead to one. */
function footnoteSign(reference: HTMLElement): string {
  const target = reference.querySelector('a')?.getAttribute('href') ?? '';
  return `[^${target.replace(/^#footnote-/, '')}]`;
}

function pictureMarkdown(picture: HTMLElement, url: string): string {
  const alt = picture.getAttribute('alt') ?? '';
  return `![${escapeInline(alt)}](${addressOf(picture.getAttribute('src') ?? '', url)})`;
}

/** What there is to see or hear leads to its file. */
function playerMarkdown(player: HTMLElement, url: string): string {
  const description = escapeInline(player.getAttribute('aria-label') ?? '');
  return `[${description}](${addressOf(player.getAttribute('src') ?? '', url)})`;
}

function linkMarkdown(link: HTMLElement, text: string, url: string): string {
  return marked(text, '[', `](${addressOf(link.getAttribute('href') ?? '', url)})`);
}

/** In full, without the signs that would end it. */
export function addressOf(address: string, url: string): string {
  const full = URL.canParse(address, url) ? new URL(address, url).href : address;
  return full.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Marks stand at the words: a space inside of them would end them as signs. */
function marked(text: string, open: string, close = open): string {
  const words = text.trim();
  return words === '' ? text : text.replace(words, () => open + words + close);
}

/** Between more backticks than stand in it in a row. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + space + text + space + fence;
}
