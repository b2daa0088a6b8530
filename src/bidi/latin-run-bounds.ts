import { RTL_LETTER } from './direction.ts';
import { isAbbreviation, type Word } from './latin-words.ts';
import type { Segment } from './segments.ts';
import { touchesWord } from './word-ends.ts';

/** What belongs to a name that it touches: @khabar, .NET, $AAPL; and C++, F#, Windows™, 5°. */
const BEFORE = /[@#№§\p{Sc}~_+±√∛∫∑∏∂∇∠△%°/\\¿¡⌘⌥⇧]/u;
const AFTER = /[+#*&†‡°%‰\p{Sc}|™®©⁺⁻′″]/u;
/** /usr/local, ../a, ~/.bashrc, --help, -v, -ing, *.txt, -5, -x, '90s, |x − 3| */
const PREFIX =
  /(?:~|\.{1,2})?[/\\](?=[\p{L}\p{N}.])|--(?=\p{L})|[-‐‑](?=\p{Ll}{2,10}(?![\p{L}\p{N}]))|[-−‐‑](?=\p{L}(?![\p{L}\p{N}])|\p{N})|\*(?=\.[\p{L}{])|['’](?=\d\d)|\|(?=[^|\s](?:[^|\n]{0,40}[^|\s])?\|)/uy;
/** –ing, −ed: of dashes that set something apart, –adidas–, another follows. */
const DASHED_SUFFIX = /[–−](?=\p{Ll}{1,10}(?![\p{L}\p{N}]))(?![^\n]{0,120}[^\s–]–(?:[\s،؛.]|$))/uy;
/** `BBB-` of a rating, `AB-` and `Rh-` of blood, `Cl-` and `SO42-` of an ion */
const RATED =
  /^(?:A{1,3}|B{1,3}|C{1,3}|AB|O|Rh|F|I|Cl|Br|CN|OH|NO[23]|HCO3|MnO4|ClO[34]?|[SC]O[34]2|PO43|CrO42)$/u;
/** `un-`, `-o-`; after other words a hyphen is a dash of the Arabic sentence. */
const AFFIX =
  /^(?:[-‐‑]\p{Ll}+|a|an|anti|auto|bi|bio|co|counter|cyber|de|dis|e|eco|en|ex|fore|geo|hyper|il|im|in|inter|ir|macro|mega|meta|micro|mini|mis|mono|multi|nano|neo|non|over|poly|post|pre|pro|re|semi|sub|super|tele|trans|tri|ultra|un|under)$/u;
/** What a word that touches an Arabic one has of it: of «جي-20/G20» all before the last slash, of «فاو/FAO» the slash. */
const OF_WORD_BEFORE = /^(?:[-−‐–]\p{N}+)?\/|^[-−‐–]/u;
const PATH = /^[.~]*[/\\]|[.:]/;
const RTL = new RegExp(RTL_LETTER, 'u');
const MARKS = /[!?]*/y;
/** How a sentence ends before the mark that closes its quotation: `"It is over!"` */
const QUOTED_END = /[.,!?…]*/uy;
/** How much of a word is looked at to know its last letters. */
const TAIL = 12;

/** Where a run begins that has its first letter or digit in a word: with the signs that are its own. */
export function runStart(text: string, word: Word, end: number, { pairs }: Segment): number {
  const ofBefore = touchesWord(text, word.start) ? (OF_WORD_BEFORE.exec(word.text)?.[0] ?? '') : '';
  const isSigned = [PREFIX, DASHED_SUFFIX].some(
    (sign) => endOf(sign, text, word.start) > word.start,
  );
  if (ofBefore === '' && isSigned) return word.start;
  const first = word.start + ofBefore.length;
  // #COP28_مصر is an Arabic tag, and its sign leads it.
  const tag = word.text.endsWith('_') && RTL.test(text.charAt(word.end));
  let at = first + word.text.slice(ofBefore.length).search(/[\p{L}\p{N}]/u);
  const signed = /\d/.test(text.charAt(at)) ? /[-−]/u : undefined;
  while (at > first) {
    const character = text.charAt(at - 1);
    const dot = character === '.' && text.charAt(at - 2) !== '.';
    const partner = pairs.get(at - 1) ?? -1;
    const opens = partner >= at && partner < end;
    const belongs =
      character === '_' ? !RTL.test(text.charAt(at - 2)) : !(tag && character === '#');
    if (!(belongs && (BEFORE.test(character) || signed?.test(character) || dot || opens))) break;
    at -= 1;
  }
  return at;
}

/** Where a run ends that has its last letter or digit in a word, and began at `start`. */
export function runEnd(text: string, word: Word, start: number, segment: Segment): number {
  let at = word.end;
  while (/[^\p{L}\p{N}\p{M}]/u.test(text.charAt(at - 1))) at -= 1;
  const sentence = isSentence(text, start, at);
  const closesAt = (mark: number) => {
    const partner = segment.pairs.get(mark) ?? -1;
    return partner >= start && partner < at;
  };
  while (at < word.end) {
    const partner = segment.pairs.get(at) ?? -1;
    const quoted = endOf(QUOTED_END, text, at);
    if (quoted > at && closesAt(quoted)) at = quoted;
    else if (/[!?]/.test(text.charAt(at))) {
      const next = endOf(MARKS, text, at);
      const within = /[\s،؛,:]/u.test(text.charAt(next)) && at < segment.lastWord;
      // No sentence ends twice: of «Yahoo!.» the first sign is the name's.
      const endsName = /^[.؟](?![.!?؟])/u.test(text.slice(next, next + 2));
      if (!within && !endsName && !sentence) break;
      at = next;
    } else if (closesAt(at) || belongsToRun(text, at, word, sentence, segment)) at += 1;
    else if (partner === at + 1) at += 2;
    else break;
  }
  return at;
}

/** Where a sticky pattern that matches anything ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** Whether a sign after a name is part of it, not of the Arabic sentence. */
function belongsToRun(
  text: string,
  at: number,
  word: Word,
  sentence: boolean,
  { lastWord }: Segment,
): boolean {
  const before = text.slice(Math.max(word.start, at - TAIL), at);
  switch (text.charAt(at)) {
    case '/':
    case '\\':
      // Of «رويترز/AFP/أ ب» and «AFP/AP/أ ب» no slash is the name's.
      if (RTL.test(text.charAt(at + 1)) && !PATH.test(word.text)) return false;
      return /[/.:]/.test(touchesWord(text, word.start) ? before.slice(1) : before);
    case '.':
      // Of «فيتامين C.» the stop is the line's, and of «A. الماء» the item's: no name follows an initial there.
      if (/^\P{L}*\p{L}$/u.test(before) && (at - 1 === lastWord || beginsLine(text, word.start)))
        return sentence;
      return (isAbbreviation(before) || sentence) && text.charAt(at + 1) !== '.';
    case '-':
    case '−':
      return RATED.test(before.replace(/^.*[(/]/, '')) || AFFIX.test(before);
    case '–':
    case '‐':
    case '‑':
      return AFFIX.test(before);
    case '_':
      return !RTL.test(text.charAt(at + 1));
    default:
      return AFTER.test(text.charAt(at));
  }
}

function beginsLine(text: string, start: number): boolean {
  return start === 0 || text.charAt(start - 1) === '\n';
}

/** What is quoted after a colon, or begins a line, and is no name: «The town votes.» */
function isSentence(text: string, start: number, end: number): boolean {
  let before = start;
  while (/[ "“”„‘’‚‹']/.test(text.charAt(before - 1))) before -= 1;
  return (
    /^[:.؟\n]?$/u.test(text.charAt(before - 1)) &&
    /^[¿¡]?\p{Lu}\S* (?:.* )?\p{Ll}[^\s.]*$/su.test(text.slice(start, end))
  );
}
