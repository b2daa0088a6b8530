import type { Locator } from 'playwright-core';

/** The characters of each element as they are seen: line by line, from left to right. */
export function seenFromLeft(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((found) =>
    found.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const signs: { sign: string; x: number; y: number }[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          const sign = text.charAt(at);
          // A joiner has a share of its neighbour's room, and is not seen.
          if (box && box.width > 0 && !/\p{Default_Ignorable_Code_Point}/u.test(sign)) {
            signs.push({ sign, x: (box.left + box.right) / 2, y: box.bottom });
          }
        }
      }
      const sameLine = (a: number, b: number) => Math.abs(a - b) < 8;
      signs.sort((a, b) => (sameLine(a.y, b.y) ? a.x - b.x : a.y - b.y));
      return signs.map(({ sign }) => sign).join('');
    }),
  );
}
