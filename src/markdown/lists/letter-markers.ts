import { withAsciiDigits } from '../../text/digits.ts';
import type { ListMarker } from './list-marker.ts';

/** The two orders of the letters: that in which people number, and that of the dictionary. */
const ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const DICTIONARY = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** `(أ)`; `أ-`, `أ -`, `أـ`, `هـ-`; `أ)`, `أ.`, `أ/`; `IV-`. */
const LETTER = '(هـ|[ء-غف-ي]|[IVX]{2,5}|[ivx]{2,5}|[A-Za-z])';
const BY_HAND = [
  String.raw`\(${LETTER}(\))`,
  String.raw`${LETTER}([ \t]?[-–—ـ]{1,2})`,
  `${LETTER}([.)/])`,
].map((sign) => new RegExp(sign, 'y'));

/** A letter that is written with the word behind it: «لـ«رويترز»», «بـ"نعم"». */
const PREFIX = /[بسفكل]/;

const BEHIND = /[ \t]+(?=\S)/y;
const ARABIC_WORD = /(?=(?!\p{N})[\p{Script=Arabic}«“"(])/uy;

/** A letter that numbers an item. It stays on the page: a text may name it. */
export function letterMarker(src: string, from: number): ListMarker | undefined {
  for (const sign of BY_HAND) {
    sign.lastIndex = from;
    const [whole, letter = '', mark = ''] = sign.exec(src) ?? [];
    if (whole === undefined) continue;
    const isLatin = /[A-Za-z]/.test(letter);
    const isTitle = /[./]/.test(mark);
    const mayTouch = !isLatin && !isTitle && !(mark === 'ـ' && PREFIX.test(letter));
    const end = endBehind(src, sign.lastIndex, mayTouch);
    // «A. Smith» is a name, and `I.` before `II.` none.
    const mayBeName = isLatin && isTitle && !BEFORE_ARABIC.test(src.slice(end, (end ?? 0) + 4));
    if (mayBeName && !ROMAN.includes(letter.toLowerCase())) return undefined;
    if (end === undefined) continue;
    return {
      kind: `${isLatin ? (letter < 'a' ? 'A' : 'a') : 'أ'} ${mark.trim().replace(/[–—ـ]/g, '-')}`,
      family: 'letter',
      places: placesOfLetter(letter).map((place, row) =>
        mayBeName && row === 0 ? Number.NaN : place,
      ),
      end,
      isKept: true,
      mayBeApart: !isTitle,
      beginsAnywhere: !isTitle,
    };
  }
  return undefined;
}

function endBehind(src: string, at: number, mayTouch: boolean): number | undefined {
  for (const behind of [BEHIND, ...(mayTouch ? [ARABIC_WORD] : [])]) {
    behind.lastIndex = at;
    if (behind.test(src)) return at;
  }
  return undefined;
}

const BEFORE_ARABIC = /^[ \t]+[«“"(]?\p{Script=Arabic}/u;

/** Where a letter stands in each of its two orders, from 1. */
export function placesOfLetter(letter: string): readonly number[] {
  const bare = letter.replace('ـ', '').replace('ا', 'أ').toLowerCase();
  const rows = /[a-z]/.test(bare) ? [LATIN, ROMAN] : [ABJAD, DICTIONARY];
  return rows.map((row) => row.indexOf(bare) + 1).map((place) => place || Number.NaN);
}

const ORDINALS = 'أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر'.split('|');
const ORDINAL = /([\p{L}\p{M}]{3,14})(?:[ \t]?[:،\-–—.)]{1,2})?[ \t]+(?=\S)/uy;

/** «أولاً:», which begins a line of its own among others. */
export function ordinalMarker(src: string, from: number): ListMarker | undefined {
  ORDINAL.lastIndex = from;
  const [, word = ''] = ORDINAL.exec(src) ?? [];
  const bare = word
    .replace(/\p{M}/gu, '')
    .replace(/ا$/, '')
    .replace(/^ا(?=ول)/, 'أ');
  const place = ORDINALS.indexOf(bare) + 1;
  if (place === 0 || bare === word) return undefined;
  return {
    kind: 'ordinal',
    family: 'letter',
    places: [place],
    end: ORDINAL.lastIndex,
    isKept: true,
    mayBeApart: false,
    beginsAnywhere: false,
  };
}

/** `[١]`, as sources are numbered, which a text names: it stays. What has an address behind it is one. */
const BRACKETED =
  /\[([1-9]\d?|[١-٩][٠-٩]?|[۱-۹][۰-۹]?)\](?:(?=[ \t]*\p{L})|[ \t]+(?=[^\s(])|:(?![ \t]*(?:[a-z][a-z\d+.-]*:|[/#?.<]|\S+\.[a-z\d]{2,5}(?:\s|$)))[ \t]+(?=\S))/iuy;

/** A number between square brackets. */
export function bracketedMarker(src: string, from: number): ListMarker | undefined {
  BRACKETED.lastIndex = from;
  const [, number] = BRACKETED.exec(src) ?? [];
  if (number === undefined) return undefined;
  return {
    kind: `[${/\d/.test(number) ? '1' : '١'}]`,
    family: 'letter',
    places: [Number(withAsciiDigits(number))],
    end: BRACKETED.lastIndex,
    isKept: true,
    mayBeApart: true,
    beginsAnywhere: false,
  };
}
