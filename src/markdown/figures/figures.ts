import type { StateCore, Token } from 'markdown-it';
import {
  ALT_SAYS_NOTHING,
  CAPTION_LIKE_PARAGRAPH,
  DESCRIPTION_IS_HEARD,
  PICTURE_IN_TEXT,
  PICTURE_WITHOUT_ALT,
} from '../../diagnostics/messages/pictures.ts';
import { withFewMarks } from '../../text/marks.ts';
import { type Environment, environmentOf } from '../environment.ts';
import { inlineLines, isBreak } from '../inline-lines.ts';
import { blockToken, element, inlineBlock, inlineTokens } from '../make-token.ts';
import { saysNothing } from './alt.ts';
import { captionParts } from './caption.ts';
import { descriptionOf } from './description.ts';

/**
 * A picture alone on its line, with its caption in its title or on the lines after it, becomes a
 * `<figure>`. A picture anywhere else has no place on the page, and is an error.
 */
export function figures(state: StateCore): void {
  const env = environmentOf(state.env);
  const { tokens } = state;
  const output: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [open, inline] = tokens.slice(at, at + 2);
    const figure = open?.type === 'paragraph_open' && inline && figureOf(state, inline, at === 0);
    if (figure) {
      for (const token of figure) output.push(token);
      at += 2;
    } else if (open) {
      output.push(open);
      for (const [part, line] of inlineLines(open)) {
        if (part.type === 'image') env.notes.push({ line, severity: 'error', ...PICTURE_IN_TEXT });
      }
    }
  }
  state.tokens = output;
}

/**
 * Whether a caption is as long as a paragraph: in letters, or three sentences. What is shown, where and by whom are
 * three, too, and short.
 */
function isLikeParagraph(caption: string): boolean {
  const sentences = caption.match(/(?<=\p{L}{2})[.؟?!](?=\s|$)/gu) ?? [];
  return caption.length > 280 || (caption.length > 140 && sentences.length > 2);
}

/** The tokens of a figure, if a paragraph is one. */
function figureOf(state: StateCore, inline: Token, priority: boolean): Token[] | undefined {
  const [image, ...below] = inline.children ?? [];
  const [first] = below;
  if (image?.type !== 'image' || (first && !isBreak(first)) || below.some(isPicture)) return;
  const line = (inline.map?.[0] ?? 0) + 1;
  const title = inlineTokens(state, String(image.meta?.title ?? ''));
  const captionLine = title.length > 0 ? line : line + 1;
  if (isLikeParagraph(below.map(({ content }) => content).join(' '))) {
    const { notes } = environmentOf(state.env);
    notes.push({ line: line + 1, severity: 'advice', ...CAPTION_LIKE_PARAGRAPH });
  }
  return element(state, 'figure', 'figure', [
    pictureToken(state, image, line, priority),
    ...captionTokens(state, [...title, ...below], captionLine),
  ]);
}

function isPicture({ type }: Token): boolean {
  return type === 'image';
}

function pictureToken(state: StateCore, image: Token, line: number, priority: boolean): Token {
  const { notes, pictures }: Environment = environmentOf(state.env);
  const { words: alt, parts, isMoreThanWords } = descriptionOf(image);
  if (isMoreThanWords) notes.push({ line, severity: 'advice', ...DESCRIPTION_IS_HEARD });
  // Dots and strokes are read out, and say nothing.
  if (!/[\p{L}\p{N}]/u.test(alt)) notes.push({ line, severity: 'error', ...PICTURE_WITHOUT_ALT });
  const src = decoded(String(image.attrGet('src')));
  if (saysNothing(alt, src)) notes.push({ line, severity: 'advice', ...ALT_SAYS_NOTHING });
  const picture = blockToken(state, 'picture', 'img', 0);
  picture.info = String(pictures.length);
  picture.children = [...parts];
  picture.map = [line - 1, line];
  pictures.push({ line, src, alt, priority });
  return picture;
}

function captionTokens(state: StateCore, written: readonly Token[], line: number): Token[] {
  const children = captionParts(state, written);
  if (children.length === 0) return [];
  return element(state, 'figcaption', 'figcaption', [inlineBlock(state, children, line - 1)]);
}

/** markdown-it writes addresses in percent signs; a file has its name. */
export function decoded(src: string): string {
  try {
    return withFewMarks(decodeURIComponent(src));
  } catch {
    return src;
  }
}
