import type { Token } from 'markdown-it';
import { inlineLines, isBreak } from '../inline-lines.ts';

/** An entity that was written in entities: `&amp;nbsp;`. */
const WRITTEN_TWICE = /^(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i;

/** What a link shows that other systems read as the name of a player: `@[youtube](…)`. */
const PLAYER = /^[a-z]{2,20}$/;

/** A text as it was typed, its line, and whether the line begins with it. */
type WrittenText = readonly [text: string, line: number, isFirst: boolean];

/**
 * The texts of a block as they were typed, parted where a character was escaped. Of a sign written several times
 * editors escape the first alone.
 */
export function* writtenTexts(block: Token): Iterable<WrittenText> {
  const parts = [...inlineLines(block)];
  let text = '';
  let isFirst = true;
  for (const [index, [part, line]] of parts.entries()) {
    const next = parts[index + 1]?.[0];
    const { type, content, markup } = part;
    const before = parts[index - 1]?.[0];
    if (type === 'text') text += isEscaped(before) ? content.replace(/^[*_~`]+/, '') : content;
    // A backslash before a letter is one.
    else if (type === 'text_special' && content.length > 1) text += content;
    else if (markup === '&amp;' && WRITTEN_TWICE.test(next?.content ?? '')) text += '&amp;';
    if (next?.type === 'link_open' && text.endsWith('@')) {
      const words = parts[index + 2]?.[0].content ?? '';
      if (PLAYER.test(words)) text += `[${words}]`;
    }
    if (!continues(part)) isFirst = isBreak(part);
    if (next && continues(next)) continue;
    if (text !== '') yield [text, line, isFirst];
    text = '';
  }
}

function isEscaped(part: Token | undefined): boolean {
  return part?.type === 'text_special' && part.content.length === 1;
}

/** Whether a part is of the text before it. */
function continues({ type, content }: Token): boolean {
  return type === 'text' || (type === 'text_special' && content.length > 1);
}
