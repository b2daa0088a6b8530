import { renderMarkdown } from '../../src/markdown/render.ts';
import type { Piece } from './visual-orders.ts';

/** A text in the parts in which it is read; spaces and punctuation stand between them. */
export type Parts = readonly string[];

type Markdown = Parameters<typeof renderMarkdown>[0];

const ARABIC = /\p{Script=Arabic}/u;

/** Whether a part is read, and is no space or punctuation. */
export const isRead = (part: string) => /[\p{L}\p{N}]/u.test(part);

/** Texts as the site would put them on a page, a line each. */
export function linesOf(md: Markdown, texts: readonly string[], language: 'ar' | 'en'): string {
  return texts
    .map((text) => `<div class="line">${renderMarkdown(md, text, language).html.trim()}</div>`)
    .join('');
}

/**
 * Where each character of each line is seen: the middle of its box, from the left. Runs in the page, hence
 * stands by itself.
 */
export function middlesOfLines(): number[][] {
  return [...document.querySelectorAll('.line')].map((line) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const middles: number[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [box] = range.getClientRects();
        middles.push(box ? (box.left + box.right) / 2 : Number.NaN);
      }
    }
    return middles;
  });
}

/** The parts as the eye meets them, each Latin one spelled as it is seen from the left. */
export function seenOrder(
  parts: Parts,
  middles: readonly number[],
  language: 'ar' | 'en',
  isShown: (part: string, index: number) => boolean = isRead,
): string[] {
  let at = 0;
  const placed = parts.map((part, index) => {
    const boxes = [...part].map((sign, index) => ({ sign, x: middles[at + index] ?? Number.NaN }));
    at += part.length;
    const fromLeft = ARABIC.test(part) ? boxes : boxes.toSorted((a, b) => a.x - b.x);
    const xs = boxes.map(({ x }) => x).filter(Number.isFinite);
    return {
      text: fromLeft.map(({ sign }) => sign).join(''),
      isShown: isShown(part, index),
      left: Math.min(...xs),
      right: Math.max(...xs),
    };
  });
  const shown = placed.filter((part) => part.isShown).toSorted((a, b) => a.left - b.left);
  const gathered = shown.map(({ text, right }, index) =>
    right < (shown[index + 1]?.left ?? Number.POSITIVE_INFINITY) ? text : `${text} (scattered)`,
  );
  return language === 'ar' ? gathered.toReversed() : gathered;
}

/** The pieces of a line of the table that the eye has to meet in their order. */
export function shownPieces(pieces: readonly Piece[]) {
  const isShown = (part: string, index: number) => pieces[index]?.mark !== '' || isRead(part);
  return { parts: pieces.map(({ text }) => text), isShown };
}
