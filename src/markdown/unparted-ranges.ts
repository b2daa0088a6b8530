import type { StateCore } from 'markdown-it';
import { shortRanges, UNPARTED } from '../text/number-ranges.ts';
import { inlineText } from './inline-text.ts';
import { wrapRanges } from './isolate-tokens.ts';

/** No line ends within a short range of numbers. */
export function unpartedRanges({ tokens, Token }: StateCore): void {
  tokens.forEach((token, index) => {
    const box = /^t[dh]_open$/.test(tokens[index - 1]?.type ?? '') ? 'cell' : 'line';
    const ranges = shortRanges(inlineText(token), box).map((range) => {
      return { ...range, tag: 'span', attributes: { class: UNPARTED } };
    });
    if (ranges.length > 0) token.children = wrapRanges(Token, token.children ?? [], ranges);
  });
}
