import type { ListMarker } from './list-marker.ts';

/** The two orders of the letters: that in which people number, and that of the dictionary. */
const ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const DICTIONARY = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const LATIN = [...'abcdefghijklmnopqrstuvwxyz'];

/** `(أ)`; `أ-`, `أ -`, `أـ`, `هـ-`; `أ)`, `أ.`, `أ/`. */
const LETTER = '(هـ|[ء-غف-ي]|[A-Za-z])';
const BY_HAND = [
  String.raw`\(${LETTER}(\))`,
  String.raw`${LETTER}([ \t]?[-–—ـ]{1,2})`,
  `${LETTER}([.)/])`,
].map((sign) => new RegExp(sign, 'y'));

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
    if (isLatin && isTitle) return undefined;
    const end = endBehind(src, sign.lastIndex, !isLatin && !isTitle);
    if (end === undefined) continue;
    return {
      kind: `${isLatin ? (letter < 'a' ? 'A' : 'a') : 'أ'} ${mark.trim().replace(/[–—ـ]/g, '-')}`,
      family: 'letter',
      places: placesOf(letter),
      end,
      isKept: true,
      mayBeApart: false,
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

function placesOf(letter: string): readonly number[] {
  const bare = letter.replace('ـ', '').replace('ا', 'أ').toLowerCase();
  const rows = /[a-z]/.test(bare) ? [LATIN] : [ABJAD, DICTIONARY];
  return rows.map((row) => row.indexOf(bare) + 1).map((place) => place || Number.NaN);
}

const ORDINALS = 'أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر'.split('|');
const ORDINAL = /([\p{L}\p{M}]{3,14})[ \t]?[:،\-–—.)]{1,2}[ \t]+(?=\S)/uy;

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
