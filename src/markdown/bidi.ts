import type { StateCore, Token } from 'markdown-it';
import { type Direction, firstDirection, isForeign, isUnidirectional } from '../bidi/direction.ts';
import { isolations } from '../bidi/isolated-runs.ts';
import { languageOfQuotation } from '../bidi/language-of-quotation.ts';
import { directionOf } from '../strings/languages.ts';
import { environmentOf } from './environment.ts';
import { inlineText } from './inline-text.ts';
import { isolateTokens, type TokenClass, wrapTokens } from './isolate-tokens.ts';

/**
 * Text is seen in the order in which it is read: a paragraph, heading or quotation in the other
 * direction's writing gets its `dir`, an item or a cell of it a `<bdi>` (its marker and its side stay
 * those of the list or table), and names and numbers that the line would take apart are isolated.
 */
export function bidi({ tokens, env, Token }: StateCore): void {
  const directions = [directionOf(environmentOf(env).language)];
  tokens.forEach((token, index) => {
    const around = directions.at(-1) ?? 'rtl';
    if (token.type === 'blockquote_open') {
      directions.push(markDirection(token, textsWithin(tokens, index), around));
    }
    if (token.type === 'blockquote_close') directions.pop();
    if (token.type !== 'inline') return;
    const holder = tokens[index - 1];
    const isBlock = holder?.type === 'heading_open' || holder?.type === 'paragraph_open';
    if (holder && isBlock && !holder.hidden) {
      const direction = markDirection(holder, [inlineText(token)], around);
      token.children = isolatedIn(Token, token, direction);
    } else token.children = isolatedWhole(Token, token, around);
  });
}

/** Gives a block its `dir`, and its `lang` if that is sure, where all its texts are foreign. */
function markDirection(block: Token, texts: readonly string[], around: Direction): Direction {
  if (texts.length === 0 || !texts.every((text) => isForeign(text, around))) return around;
  const direction = around === 'rtl' ? 'ltr' : 'rtl';
  block.attrSet('dir', direction);
  const language = languageOfQuotation(texts.join(' '), direction);
  if (language) block.attrSet('lang', language);
  return direction;
}

function isolatedIn(Token: TokenClass, block: Token, direction: Direction): Token[] {
  return isolateTokens(Token, block.children ?? [], isolations(inlineText(block), direction));
}

/** A text whose box keeps the page's direction. A bare name needs nothing around it. */
function isolatedWhole(Token: TokenClass, block: Token, around: Direction): Token[] {
  const text = inlineText(block);
  const direction = around === 'rtl' ? 'ltr' : 'rtl';
  const lang = languageOfQuotation(text, direction);
  if (!isForeign(text, around) || (isUnidirectional(text) && !lang)) {
    return isolatedIn(Token, block, around);
  }
  return wrapTokens(Token, isolatedIn(Token, block, direction), { dir: direction, lang });
}

/** The texts of a block's parts, of those that have letters. */
function textsWithin(tokens: readonly Token[], open: number): readonly string[] {
  const texts: string[] = [];
  const level = tokens[open]?.level;
  for (let at = open + 1; at < tokens.length; at += 1) {
    if (tokens[at]?.level === level) break;
    const text = inlineText(tokens[at]);
    if (firstDirection(text) !== undefined) texts.push(text);
  }
  return texts;
}
