import type { HTMLElement } from 'node-html-parser';
import { inlineMarkdown } from './inline.ts';

/** A table as Markdown. A caption stands above it. */
export function tableMarkdown(table: HTMLElement, url: string): string {
  const [head = [], ...rows] = table
    .querySelectorAll('tr')
    .map((row) => row.querySelectorAll('th, td').map((cell) => cellMarkdown(cell, url)));
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellMarkdown(cell: HTMLElement, url: string): string {
  return inlineMarkdown(cell.childNodes, url).replace(/\\?\n/g, ' ').replaceAll('|', '\\|').trim();
}
