import type { StateCore, Token } from 'markdown-it';
import { isBreak, startOfLastLine } from '../inline-lines.ts';
import { inlineToken, textToken } from '../make-token.ts';

/** Words with which an editor begins a line that says whose a picture is. */
const CREDIT = /^\s*(?:تصوير|عدسة|المصدر|photo|photograph|credit|source)\s*:/i;

interface Caption {
  readonly caption: readonly Token[];
  /** A space, or the end of a line, so that what is told of the credit has the credit's line. */
  readonly between: Token;
  /** Whose the picture is. */
  readonly credit: readonly Token[];
}

/**
 * Splits the caption of a picture from its credit: «عاد الصيادون | تصوير: ليلى», or the credit on a last
 * line of its own that begins with «تصوير:» or the like.
 */
function splitCaption(state: Pick<StateCore, 'Token'>, written: readonly Token[]): Caption {
  const trimmed = (parts: readonly Token[]) => trimmedParts(state, parts);
  const bar = written.findLastIndex(({ level, content, type }) => {
    return type === 'text' && level === 0 && content.includes('|');
  });
  const barred = written[bar];
  if (barred) {
    const at = barred.content.lastIndexOf('|');
    const before = textToken(state, barred.content.slice(0, at));
    const after = textToken(state, barred.content.slice(at + 1));
    return {
      caption: trimmed([...written.slice(0, bar), before]),
      between: textToken(state, ' '),
      credit: trimmed([after, ...written.slice(bar + 1)]),
    };
  }
  const last = startOfLastLine(written);
  const between = inlineToken(state, 'softbreak', 'br', 0);
  const first = written[last];
  if (first?.type !== 'text' || first.level > 0 || !CREDIT.test(first.content)) {
    return { caption: trimmed(written), between, credit: [] };
  }
  return {
    caption: trimmed(written.slice(0, last)),
    between,
    credit: trimmed(written.slice(last)),
  };
}

/** The parts of a text without spaces and line breaks around it. */
function trimmedParts(state: Pick<StateCore, 'Token'>, parts: readonly Token[]): readonly Token[] {
  const start = parts.findIndex(hasWords);
  const end = parts.findLastIndex(hasWords) + 1;
  return parts.slice(start, end).map((part, index, { length }) => {
    if (part.type !== 'text' || part.level > 0) return part;
    const begun = index === 0 ? part.content.trimStart() : part.content;
    return textToken(state, index === length - 1 ? begun.trimEnd() : begun);
  });
}

function hasWords(part: Token): boolean {
  return !isBreak(part) && !(part.type === 'text' && part.content.trim() === '');
}

/** The parts of a caption with its credit set apart; none if nothing was written. */
export function captionParts(
  state: Pick<StateCore, 'Token'>,
  written: readonly Token[],
): readonly Token[] {
  const { caption, between, credit } = splitCaption(state, written);
  if (credit.length === 0) return caption;
  return [
    ...caption,
    ...(caption.length > 0 ? [between] : []),
    inlineToken(state, 'credit_open', 'span', 1, { class: 'credit' }),
    ...credit,
    inlineToken(state, 'credit_close', 'span', -1),
  ];
}
