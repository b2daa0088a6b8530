import type { Element, ElementContent } from 'hast';
import { wordsOf } from './hast-nodes.ts';

const RAISED = new Map(
  [...'0123456789+-−ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿⁱ'][at]]),
);
const LOWERED = new Map([...'0123456789'].map((digit, at) => [digit, [...'₀₁₂₃₄₅₆₇₈₉'][at]]));

/** Digits, charges, and powers that a letter counts. */
const RAISED_SIGNS = /^(?:[-−+]?\d{1,3}[-−+]?|[-−+]|[ni](?:[-−+]\d{1,2})?)$/;
const LOWERED_DIGITS = /^\d{1,3}$/;

/**
 * What stands above or below the line, in signs of its own: it is no part of the word or number before it, and 10⁶ is
 * not 106, nor م² م2. None where it leads to a note, or has no such signs.
 */
export function asOffset(node: Element, before: ElementContent | undefined): string | undefined {
  // A link in it leads to a note.
  if (node.children.some(({ type }) => type !== 'text')) return undefined;
  return offsetSigns(node.tagName, wordsOf(node), before === undefined ? '' : endOf(before));
}

/** The same of its words. @param end of what stands before them */
export function offsetSigns(tagName: string, words: string, end: string): string | undefined {
  const isRaised = tagName === 'sup';
  const signs = words.trim();
  if (!(isRaised ? RAISED_SIGNS : LOWERED_DIGITS).test(signs)) return undefined;
  if (!(/^\d+$/.test(signs) ? /\S$/ : /[\da-z)]$/i).test(end)) return undefined;
  return [...signs].map((sign) => (isRaised ? RAISED : LOWERED).get(sign) ?? sign).join('');
}

function endOf(node: ElementContent): string {
  return node.type === 'element' ? wordsOf(node) : node.type === 'text' ? node.value : '';
}
