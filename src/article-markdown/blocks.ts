import { HTMLElement, type Node } from 'node-html-parser';
import { escapeLineStarts } from './escape.ts';
import { inlineMarkdown } from './inline.ts';
import { tableMarkdown } from './table.ts';

/** Elements that stand by themselves, between empty lines. */
const BLOCK =
  /^(?:P|H[1-6]|UL|OL|LI|BLOCKQUOTE|FIGURE|FIGCAPTION|PRE|TABLE|DIV|SECTION|ASIDE|HR|IMG|DL|DT|DD)$/;

/**
 * An article's HTML as Markdown.
 *
 * @param url of its page, from which addresses are completed
 */
export function blocksMarkdown(nodes: readonly Node[], url: string): string {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const text = escapeLineStarts(inlineMarkdown(line, url).trim());
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (node instanceof HTMLElement && BLOCK.test(node.tagName)) {
      endLine();
      blocks.push(blockMarkdown(node, url));
    } else line.push(node);
  }
  endLine();
  return blocks.filter((block) => block !== '').join('\n\n');
}

function blockMarkdown(block: HTMLElement, url: string): string {
  const inner = () => blocksMarkdown(block.childNodes, url);
  switch (block.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return `${'#'.repeat(Number(block.tagName[1]))} ${oneLine(inlineMarkdown(block.childNodes, url))}`;
    case 'P':
      return paragraph(block, url);
    case 'UL':
      return list(block, () => '-', url);
    case 'OL':
      return block.parentNode?.classList.contains('footnotes')
        ? footnotes(block, url)
        : list(block, (index) => `${numberOf(block, index)}.`, url);
    case 'BLOCKQUOTE':
      return prefixed(inner(), '> ');
    case 'FIGURE':
      return block.querySelector('blockquote') ? prefixed(withoutPrefix(inner()), '> ') : inner();
    case 'PRE':
      return codeBlock(block.text);
    case 'TABLE':
      return tableMarkdown(block, url);
    case 'IMG':
      return inlineMarkdown([block], url);
    case 'HR':
      return '---';
    case 'SECTION':
      return section(block, inner, url);
    default:
      return inner();
  }
}

/** The heading of the footnotes is the site's: in Markdown their signs say what they are. */
function section(block: HTMLElement, inner: () => string, url: string): string {
  if (block.classList.contains('footnotes')) {
    return blocksMarkdown(block.querySelectorAll('ol').slice(0, 1), url);
  }
  return block.classList.contains('box') ? prefixed(inner(), '> ') : inner();
}

/** A line of verse is two halves, which stand in spans. */
function paragraph(block: HTMLElement, url: string): string {
  if (block.classList.contains('bayt')) {
    const halves = block.querySelectorAll('span').filter((span) => span.parentNode === block);
    return escapeLineStarts(
      halves.map((half) => inlineMarkdown(half.childNodes, url).trim()).join(' … '),
    );
  }
  const text = inlineMarkdown(block.childNodes, url).trim();
  return block.classList.contains('box-label') ? `**${oneLine(text)}**` : escapeLineStarts(text);
}

function list(block: HTMLElement, sign: (index: number) => string, url: string): string {
  return itemsOf(block)
    .map((item, index) => {
      const mark = `${sign(index)} `;
      const text = compact(blocksMarkdown(item.childNodes, url), item);
      return mark + indented(text, mark.length);
    })
    .join('\n');
}

/** In an item without paragraphs a list follows its text at once. */
function compact(text: string, item: HTMLElement): string {
  const isLoose = item.childNodes.some(
    (node) => node instanceof HTMLElement && node.tagName === 'P',
  );
  return isLoose ? text : text.replace(/\n{2,}/g, '\n');
}

/** The number of an item, in the digits in which its page shows it. */
function numberOf(list: HTMLElement, index: number): string {
  const number = Number(list.getAttribute('start') ?? 1) + index;
  const digits = ['arabic-digits', 'persian-digits'].find((name) => list.classList.contains(name));
  const ten = digits === 'arabic-digits' ? '٠١٢٣٤٥٦٧٨٩' : digits ? '۰۱۲۳۴۵۶۷۸۹' : '0123456789';
  return String(number).replace(/\d/g, (digit) => ten.charAt(Number(digit)));
}

function footnotes(block: HTMLElement, url: string): string {
  return itemsOf(block)
    .map((item) => {
      const number = item.id.replace(/^footnote-/, '');
      return `[^${number}]: ${indented(blocksMarkdown(item.childNodes, url), 4)}`;
    })
    .join('\n\n');
}

function itemsOf(block: HTMLElement): readonly HTMLElement[] {
  return block.childNodes.filter(
    (node): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'LI',
  );
}

function codeBlock(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
}

/** A quotation in a figure: its source belongs to it. */
function withoutPrefix(text: string): string {
  return text.replace(/^> ?/gm, '');
}

function indented(text: string, width: number): string {
  return text.replace(/\n(?=.)/g, `\n${' '.repeat(width)}`);
}

function oneLine(text: string): string {
  return text.replace(/\\?\n/g, ' ').trim();
}
