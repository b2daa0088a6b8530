/** What was typed with one sign for each that looks like it, and where each character of it stood. */
export interface Plain {
  readonly text: string;
  /** The offset that an offset in this text has in what was typed. */
  offsetTyped(offset: number): number;
}

/** Signs that look like those of a question, and are no compatibility characters of theirs. */
const LOOK_ALIKES = ':∶ː꞉׃ "″‟❝❞〝〞 «‹《〈 »›》〉 ([{ )]}';
const PLAIN: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.split(' ').flatMap(([to = '', ...from]) => from.map((sign) => [sign, to])),
);

/** Hyphens, dashes and signs of minus. */
const DASHES = '\u2010-\u2015\u2043\u2212\u2796-';
const BEFORE = '(?<=^|[\\s(،؛,;|])';
const EXCLUDED = '(?=[\\p{L}"“„«(])';
/** «مرفأ –صيد السمك– جديد»: the dashes are brackets. */
const ASIDE = new RegExp(
  `${BEFORE}[${DASHES}](?=\\p{L}[^${DASHES}]*[^\\s${DASHES}][${DASHES}](?:[\\s،؛,.]|$))`,
  'gu',
);
/** It may stand for two hyphens, which some devices make one. */
const DASH = new RegExp(`${BEFORE}[${DASHES}]${EXCLUDED}`, 'gu');
const TWO_DASHES = new RegExp(`${BEFORE}[${DASHES}]{2}${EXCLUDED}`, 'gu');
/** In capitals, as other search boxes have it, and outside of quotation marks. */
const NOT = /"[^"]*"|«[^»]*»|[“„][^”]*”|(?<=^|[\s(])NOT (?=[\p{L}"“„«(])/gu;

/**
 * Writes the signs of a question as operators have them: full-width and other look-alikes of colon, hyphen, brackets
 * and quotation marks, letters in forms of presentation, and without marks that only steer directions. Where a dash
 * stands on both sides of words it is no hyphen.
 */
export function plainSigns(typed: string): Plain {
  let text = '';
  const offsets: number[] = [];
  for (const { 0: character, index } of typed.matchAll(/./gsu)) {
    const plain = PLAIN.get(character) ?? character.normalize('NFKC').replace(/\p{Cf}/gu, '');
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(index);
  }
  return {
    text: text
      .replace(ASIDE, ' ')
      .replace(TWO_DASHES, ' -')
      .replace(DASH, '-')
      .replace(NOT, (found) => (found === 'NOT ' ? '   -' : found)),
    offsetTyped: (offset) => offsets[offset] ?? typed.length,
  };
}
