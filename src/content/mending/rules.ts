import { FOREIGN_KEYBOARD, onArabicKeyboard } from '../../arabic/foreign-keyboard.ts';
import { type Masked, replaceIn, SENTENCE } from './masked.ts';

/** One way to mend words. */
type Rule = (prose: Masked) => Masked;

const ARABIC = String.raw`[\p{Script=Arabic}\p{M}]`;
/** What may stand between a word and the sign after it. */
const CLOSING = String.raw`[»”"'’)\]*_\\]{0,6}`;

/** A letter, which a tatweel is, too, for Unicode. */
const LETTER = String.raw`(?:(?!\u0640)[\p{L}\p{M}])`;

/** A row of tatweel stretches a word, and between figures or words it is a dash; «هـ» has one. */
const withoutTatweelRows: Rule = (prose) =>
  replaceIn(
    prose,
    new RegExp(`(?<=${LETTER})ـ{2,}(?![ـ\\p{N}])|(?<![ـ\\p{N}])ـ{2,}(?=${LETTER})`, 'gu'),
    ({ input, index, 0: row }) => {
      const word = /[\p{L}\p{M}]*$/u.exec(input.slice(Math.max(0, index - 20), index))?.[0];
      const isAbbreviation = word === 'ه' && !/^\p{L}/u.test(input.slice(index + row.length));
      return isAbbreviation ? 'ـ' : '';
    },
  );

/** Letters of a Persian keyboard become those of an Arabic one. */
const inArabicLetters: Rule = (prose) =>
  replaceIn(prose, new RegExp(FOREIGN_KEYBOARD.source, 'gu'), ([word]) => onArabicKeyboard(word));

const SIGNS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** What follows a sign: the end of what is said, in its line, cell, brackets or field; or Arabic. */
const FOLLOWED = String.raw`(?=[!?؟,;،؛]{0,9}${CLOSING}(?:\s*(?:$|[|,}\]])|\s+["«“‘(\[*_]*(?:${ARABIC}|\p{N})|${ARABIC}))`;
/** One of several in a row is mended with the others: «نعم??» becomes «نعم؟؟». */
const LATIN_SIGN = new RegExp(`(?<=${ARABIC}${CLOSING} ?[!?؟,;،؛]{0,9})[,;?]${FOLLOWED}`, 'gmu');

/** Whether a sign stands within a number, a score or a verse's: ١,٥ or 3 : 1. */
function isInNumber({ input, index, 0: sign }: RegExpExecArray): boolean {
  const [before, after] = [input.slice(Math.max(0, index - 1), index), input.slice(index)];
  return /\p{N}$/u.test(before) && /^\s*\p{N}/u.test(after.slice(sign.length, sign.length + 3));
}

/** Signs of Latin texts after an Arabic word. */
const withArabicSigns: Rule = (prose) =>
  replaceIn(prose, LATIN_SIGN, (found) =>
    isInNumber(found) ? found[0] : (SIGNS[found[0]] ?? found[0]),
  );

const AFTER_WORD = String.raw`(?<=[\p{Script=Arabic}\p{M}\p{N}»”")!؟])`;

/** The space before a sign that closes stands after it, where a word follows; none after one that opens. */
const withSpacesBehind: Rule = (prose) =>
  replaceIn(
    prose,
    new RegExp(`${AFTER_WORD} +([،؛؟»]|[!.:](?=[\\s»”)]|$))(?=(\\p{L})?)|(?<=«) +(?=\\S)`, 'gmu'),
    (found) => {
      const [whole, sign = '', letter] = found;
      if (isInNumber(found)) return whole;
      return `${sign}${letter === undefined || sign === '»' ? '' : ' '}`;
    },
  );

/** Where a sentence ends between two quotations, or a cell. */
const SENTENCE_END = /[.!?؟…](?=\s|$)|\|/u;

/**
 * Quotation marks of a typewriter, two and two on a line, around words of a language: all of a sentence,
 * or none.
 */
function withQuotationMarks(open: string, close: string, hasWords: RegExp): Rule {
  return (prose) => {
    const marks = new Map<number, string>();
    let start = 0;
    for (const line of prose.text.split('\n')) {
      for (const sentence of quotationsIn(line, start, prose.mask)) {
        if (!sentence.every((found) => isQuotation(found) && hasWords.test(found[1] ?? '')))
          continue;
        for (const { 0: whole, index } of sentence) {
          const isWithin = isInGuillemets(line.slice(0, index));
          marks.set(start + index, isWithin ? '“' : open);
          marks.set(start + index + whole.length - 1, isWithin ? '”' : close);
        }
      }
      start += line.length + 1;
    }
    return replaceIn(prose, /"/g, ({ index, 0: mark }) => marks.get(index) ?? mark);
  };
}

/** Whether a quotation that has begun in guillemets goes on behind a text: one within it has other marks. */
function isInGuillemets(before: string): boolean {
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}

/** What stands between marks on a line, by sentence. Marks of code, of attributes and of YAML are not among them. */
function quotationsIn(line: string, start: number, mask: Uint8Array): RegExpExecArray[][] {
  const sentences: RegExpExecArray[][] = [];
  if ((line.split('"').length - 1) % 2 > 0) return sentences;
  let end = -1;
  for (const found of line.matchAll(/"([^"]*)"/g)) {
    const { 0: whole, index } = found;
    const last = index + whole.length;
    const isWritten = [index, last - 1].some((at) => mask[start + at] === SENTENCE);
    if (!isWritten) continue;
    // The end of a sentence may stand before the mark that closes.
    const isNew = end < 0 || SENTENCE_END.test(line.slice(end - 2, index).replace('"', ''));
    if (isNew) sentences.push([]);
    sentences.at(-1)?.push(found);
    end = last;
  }
  return sentences;
}

/** Whether marks stand around words: apart from what is before and behind, but for «و» before the next. */
function isQuotation({ input, index, 0: whole, 1: words = '' }: RegExpExecArray): boolean {
  const [before, after] = [input.charAt(index - 1), input.slice(index + whole.length)];
  const isApart =
    !/[A-Za-z\d\\]/.test(before) &&
    (!/^[\p{L}\p{M}\p{N}]/u.test(after) || /^[وفبلك]{1,2}"/.test(after));
  return isApart && /^\S(?:.*\S)?$/s.test(words) && !/[«»“”|]/.test(words);
}

/** What is mended in a text in Arabic, in this order. */
export const IN_ARABIC: readonly Rule[] = [
  withoutTatweelRows,
  inArabicLetters,
  withQuotationMarks('«', '»', /\p{Script=Arabic}/u),
  withArabicSigns,
  withSpacesBehind,
];

/** What is mended in a text in another language. */
export const IN_OTHERS: readonly Rule[] = [
  withoutTatweelRows,
  withQuotationMarks('“', '”', /[\p{Script=Latin}\p{N}]/u),
];
