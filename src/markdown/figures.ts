import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { type Caption, partCaption } from './caption.ts';
import { type Environment, environmentOf } from './environment.ts';
import { inlineLines } from './inline-lines.ts';
import { linesOf } from './lines-of.ts';
import { blockToken, inlineToken, inlineTokens, textToken } from './make-token.ts';
import type { Note } from './note.ts';
import { picturePlaces } from './picture.ts';

/**
 * A picture alone on its line, with its caption in its title or on the lines after it, becomes a
 * `<figure>`. A picture anywhere else has no place on the page, and is an error.
 */
export function figures(md: MarkdownIt): void {
  picturePlaces(md);
  md.core.ruler.after('inline', 'figures', (state) => {
    const env = environmentOf(state.env);
    const { tokens } = state;
    const made: Token[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const [open, inline] = tokens.slice(at, at + 2);
      const figure = open?.type === 'paragraph_open' && inline && figureOf(state, inline, at === 0);
      if (figure) {
        made.push(...figure);
        at += 2;
      } else if (open) {
        made.push(open);
        for (const [part, line] of inlineLines(open)) {
          if (part.type === 'image') env.notes.push({ line, severity: 'error', ...IN_TEXT });
        }
      }
    }
    state.tokens = made;
  });
}

/** The tokens of a figure, if a paragraph is one. */
function figureOf(state: StateCore, inline: Token, opens: boolean): Token[] | undefined {
  const lines = linesOf(inline.children ?? []);
  const [first = [], ...rest] = lines;
  const [image, more] = first;
  if (image?.type !== 'image' || more || rest.flat().some(({ type }) => type === 'image')) return;
  const line = (inline.map?.[0] ?? 0) + 1;
  const below = rest.length === 0 ? '' : inline.content.split('\n').slice(-rest.length).join('\n');
  const caption = partCaption(`${image.attrGet('title') ?? ''}\n${below}`);
  const captionLine = below === '' ? line : line + lines.length - rest.length;
  return [
    blockToken(state, 'figure_open', 'figure', 1),
    pictureToken(state, image, line, opens),
    ...captionTokens(state, caption, captionLine),
    blockToken(state, 'figure_close', 'figure', -1),
  ];
}

function pictureToken(state: StateCore, image: Token, line: number, opens: boolean): Token {
  const { notes, pictures }: Environment = environmentOf(state.env);
  const alt = image.content.trim();
  if (alt === '') notes.push({ line, severity: 'error', ...NO_ALT });
  const picture = blockToken(state, 'picture', 'img', 0);
  picture.info = String(pictures.length);
  pictures.push({ line, src: decoded(String(image.attrGet('src'))), alt, opens });
  return picture;
}

function captionTokens(state: StateCore, { caption, credit }: Caption, line: number): Token[] {
  if (caption === '' && credit === '') return [];
  const inline = blockToken(state, 'inline', '', 0);
  inline.content = caption;
  inline.map = [line - 1, line];
  inline.children = inlineTokens(state, caption);
  if (credit !== '') {
    inline.children.push(
      textToken(state, caption === '' ? '' : ' '),
      inlineToken(state, 'credit_open', 'span', 1, { class: 'credit' }),
      ...inlineTokens(state, credit),
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

type Words = Pick<Note, 'ar' | 'en'>;

const NO_ALT: Words = {
  ar: 'هذه الصورة بلا وصف لمن لا يراها. اكتب بين المعقوفين ما فيها: ![قوارب راسية عند الفجر](boat.jpg).',
  en: 'This picture has no description for those who cannot see it. Write what it shows between the brackets: ![Boats at dawn](boat.jpg).',
};

const IN_TEXT: Words = {
  ar: 'لا تقف الصورة وسط الكلام. ضعها في سطر وحدها، وقبلها سطر فارغ.',
  en: 'A picture cannot stand inside the text. Put it on a line of its own, with an empty line before it.',
};
