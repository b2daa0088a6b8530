import type { StateCore, Token } from 'markdown-it';
import { PICTURE_IN_TEXT, PICTURE_WITHOUT_ALT } from '../diagnostics/messages/pictures.ts';
import { splitCaption } from './caption.ts';
import { type Environment, environmentOf } from './environment.ts';
import { inlineLines, isBreak } from './inline-lines.ts';
import { blockToken, inlineToken, inlineTokens, textToken } from './make-token.ts';

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

/** The tokens of a figure, if a paragraph is one. */
function figureOf(state: StateCore, inline: Token, priority: boolean): Token[] | undefined {
  const [image, after, ...below] = inline.children ?? [];
  if (image?.type !== 'image' || (after && !isBreak(after)) || below.some(isPicture)) return;
  const line = (inline.map?.[0] ?? 0) + 1;
  const title = inlineTokens(state, String(image.meta?.title ?? ''));
  const between = title.length > 0 && after ? [after] : [];
  const captionLine = title.length > 0 ? line : line + 1;
  return [
    blockToken(state, 'figure_open', 'figure', 1),
    pictureToken(state, image, line, priority),
    ...captionTokens(state, [...title, ...between, ...below], captionLine),
    blockToken(state, 'figure_close', 'figure', -1),
  ];
}

function isPicture({ type }: Token): boolean {
  return type === 'image';
}

function pictureToken(state: StateCore, image: Token, line: number, priority: boolean): Token {
  const { notes, pictures }: Environment = environmentOf(state.env);
  const alt = image.content.trim();
  if (alt === '') notes.push({ line, severity: 'error', ...PICTURE_WITHOUT_ALT });
  const picture = blockToken(state, 'picture', 'img', 0);
  picture.info = String(pictures.length);
  pictures.push({ line, src: decoded(String(image.attrGet('src'))), alt, priority });
  return picture;
}

function captionTokens(state: StateCore, written: readonly Token[], line: number): Token[] {
  const { caption, credit } = splitCaption(state, written);
  if (caption.length === 0 && credit.length === 0) return [];
  const inline = blockToken(state, 'inline', '', 0);
  inline.map = [line - 1, line];
  inline.children = [...caption];
  if (credit.length > 0) {
    inline.children.push(
      textToken(state, caption.length === 0 ? '' : ' '),
      inlineToken(state, 'credit_open', 'span', 1, { class: 'credit' }),
      ...credit,
      inlineToken(state, 'credit_close', 'span', -1),
    );
  }
  return [
    blockToken(state, 'figcaption_open', 'figcaption', 1),
    inline,
    blockToken(state, 'figcaption_close', 'figcaption', -1),
  ];
}

/** markdown-it writes addresses in percent signs; a file has its name. */
function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
