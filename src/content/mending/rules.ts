import { FOREIGN_KEYBOARD, onArabicKeyboard } from '../../arabic/foreign-keyboard.ts';
import { type Masked, replaceIn } from './masked.ts';

/** One way to mend words. */
type Rule = (prose: Masked) => Masked;

const ARABIC = String.raw`[\p{Script=Arabic}\p{M}]`;
/** What may stand between a word and the sign after it. */
const CLOSING = String.raw`[»”"'’)\]*_\\]{0,6}`;

/** A row of tatweel stretches a word; «هـ» has one. */
const withoutTatweelRows: Rule = (prose) =>
  replaceIn(
    prose,
    new RegExp(`(?<=${ARABIC})ـ{2,}|(?<!ـ)ـ{2,}(?=${ARABIC})`, 'gu'),
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
const FOLLOWED = String.raw`(?=[!?؟]*${CLOSING}(?:\s*(?:$|[|,}\]])|\s+["«“‘(\[*_]*(?:${ARABIC}|\p{N})|${ARABIC}))`;
const LATIN_SIGN = new RegExp(`(?<=${ARABIC}${CLOSING} ?)[,;?]${FOLLOWED}`, 'gmu');

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

/** Quotation marks of a typewriter, two and two on a line, around words of a language. */
function withQuotationMarks(open: string, close: string, hasWords: RegExp): Rule {
  return (prose) => {
    const marks = new Map<number, string>();
    let start = 0;
    for (const line of prose.text.split('\n')) {
      const isPaired = (line.split('"').length - 1) % 2 === 0;
      for (const { 0: whole, 1: words = '', index } of isPaired
        ? line.matchAll(/"([^"]*)"/g)
        : []) {
        const [before, after] = [line.charAt(index - 1), line.charAt(index + whole.length)];
        const isApart = !/[A-Za-z\d\\]/.test(before) && !/[\p{L}\p{M}\p{N}]/u.test(after);
        if (!isApart || !/^\S(?:.*\S)?$/s.test(words) || /[«»“”|]/.test(words)) continue;
        if (!hasWords.test(words)) continue;
        marks.set(start + index, open);
        marks.set(start + index + whole.length - 1, close);
      }
      start += line.length + 1;
    }
    return replaceIn(prose, /"/g, ({ index, 0: mark }) => marks.get(index) ?? mark);
  };
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
