import { LTR_LETTER, RTL_LETTER } from './direction.ts';
import { type Range, rangesOf } from './range.ts';

/** What stands between two spaces of Latin text. */
export interface Word extends Range {
  readonly text: string;
  readonly kind: 'letters' | 'number' | 'operator';
}

const LETTER = new RegExp(LTR_LETTER, 'u');
const NUMBER = /^[+\-−±~#<>≤≥≈'’\p{Sc}([{|]*\p{N}/u;
/** It begins what is written of letters: `∫₀¹ x² dx`. */
const INTEGRAL = /^[∫∑∏]/u;
/** Signs that calculate; a hyphen may be a dash. */
const CALCULATING = '=+×÷*^<>≤≥≈≠±→←∈∉⊂⊆∪∩⇒⇔⇌↔≡∝';
const OPERATOR = new RegExp(String.raw`^[\-−${CALCULATING}]+$`, 'u');
const CALCULATES = new RegExp(`[${CALCULATING}]`, 'u');
const VARIABLE = /^[(|]*\p{L}[)|]*$/u;

const STOP = /[.,:;!?…]$/u;
const ABBREVIATION =
  /(?:^|[\s(])(?:(?:\p{L}\.)*\p{L}|\p{Lu}\p{L}?\.\p{Lu}\p{Ll}{0,3}|al|etc|Inc|Ltd|Co|Corp|Bros|Univ|Dept|Intl|Esq|Jr|Sr|Dr|Mr|Mrs|Ms|St|vs|[Nn]os?|[Vv]ols?|pp|[Ff]igs?|[Ee]ds?|[Cc]h|[Aa]rt|[Ss]ec|Tel|Fax|Mob|[Ee]xt|approx|ca|R[sm]|Dhs?|Kr|[Rr]ev|[Vv]er|[Ee]p|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;
const CITATION = /^(?:pp?|[Vv]ols?|[Nn]os?|[Cc]h|[Ff]igs?|[Aa]rts?|[Ss]ec)$/;
/** Words that name the number after their colon. */
const LABEL =
  /^(?:tel|fax|phone|mobile|mob|whatsapp|ext|isbn(?:-1[03])?|issn|iban|doi|pmid|orcid|ip|mac|imei|vin|vat|tin|pin|ssn|cas|sku|ean|upc|swift|ref|no|vol|pp|p)\.?:$/iu;

const RANGE =
  /^[([]?(?:(?:1\d|20)\d\d[-–](?:(?:1\d|20)?\d\d)|\d{1,2}[-–]\d{1,2})(?!\p{N}|[-–]\p{N})/u;

/** A measure of the International System, with its prefix: `kWh`, `mL`, `µg`. */
const METRIC =
  '[cmkKµμndhMGT]?(?:m[²³]?|g|[lL]|Hz|Wh?|V|Pa|J|eV|Ω|bar|cal|mol)|[mkµμnMG](?:s|Ah?|N|T|M|Bq|Sv|Gy)|Ah?|s';
const OF_DATA = '[kKMGTP](?:i?B|b|bit|bps)|bit';
const IMPERIAL = 'lbs?|fl|oz|yd|mi|ft[²³]?|in[²³]?|acres?|gal|hp|mph|knots?|psi|BTU';
const OTHER_UNITS =
  'px|pt|em|rpm|fps|MP|dpi|pp[mb]|dB[Am]?|mmHg|atm|ha|Å|IU|mod|Mw?|h|d|[wvm]\\/[wvm]';
const OF_TIME = String.raw`[hH]rs?|min|[ap]\.?m|[AP]\.?M|GMT|UTC|CES?T|EES?T|E[SD]T|P[SD]T|BST|MSK|BCE?|CE|AD`;
const MONEY =
  'USD|EUR|GBP|CHF|JPY|CNY|INR|RUB|CAD|AUD|SAR|AED|EGP|JOD|KWD|QAR|BHD|OMR|LBP|SYP|IQD|YER|MAD|DZD|TND|LYD|SDG|MRU|SOS|DJF|KMF|ILS|TRY|IRR|PKR|BTC|ETH';
/** `/h`, `/m²`, `/dL` */
const RATE = String.raw`(?:\/(?:s²?|h|min|d?[lL]|k?g|k?m[²³]?|day))?`;
const UNIT = new RegExp(
  `^(?:[°º]?[CFK]|[NSEW]|\\p{Sc}(?=\\/)|(?:[kMB]|Mn|mn|bn|Md|Mds|Mrd)\\p{Sc}|(?:${METRIC}|${OF_DATA}|${IMPERIAL})${RATE}|${OTHER_UNITS}|${OF_TIME}|${MONEY})(?![\\p{L}\\p{N}&])`,
  'u',
);
/** `72 bpm`, `3 miles`, `24 Hours of Le Mans`: a word that no name is counts what stands before it. */
const COUNTED =
  /^(?:\p{Ll}{2,12}|(?:Second|Minute|Hour|Day|Night|Week|Month|Year|Mile)s)(?![\p{L}\p{N}])/u;
const BEFORE_RTL_WORD = new RegExp(`^ ${RTL_LETTER}`, 'u');
const STREET =
  /^(?:St|Ave|Rd|Blvd|Dr|Ln|Sq|Street|Avenue|Road|Boulevard|Drive|Lane|Square|Place|Court|Way|Highway)[.,]*$/;

/** The words of a stretch of a text, each with what it is made of. */
export function latinWords(text: string, { start, end }: Range): readonly Word[] {
  return rangesOf(text.slice(start, end), /\S+/g).map((word) => {
    const range = { start: start + word.start, end: start + word.end };
    const written = text.slice(range.start, range.end);
    const kind =
      LETTER.test(written) || INTEGRAL.test(written)
        ? 'letters'
        : NUMBER.test(written)
          ? 'number'
          : 'operator';
    return { ...range, text: written, kind };
  });
}

/** Whether a word between two others joins them to a calculation: `= 2x`, but not `CNN - 25`. */
export function isCalculation(words: readonly Word[], at: number): boolean {
  const operator = words[at]?.text ?? '';
  if (/^[xX]$/.test(operator))
    return words[at - 1]?.kind === 'number' && words[at + 1]?.kind === 'number';
  if (!OPERATOR.test(operator)) return false;
  const beside = [words[at - 1], words[at + 1]];
  const further = [words[at - 2], words[at + 2]].some(
    (other) => other && OPERATOR.test(other.text) && CALCULATES.test(other.text),
  );
  return (
    CALCULATES.test(operator) || further || beside.some((word) => VARIABLE.test(word?.text ?? ''))
  );
}

/** Whether a word is the measure of the number before it: `5 km`, `30° N`, `10:30 PM`. */
export function isMeasure(words: readonly Word[], at: number): boolean {
  const [before, word, after] = words.slice(at - 1, at + 2);
  if (!before || !word) return false;
  if (word.kind === 'number') return /[°º]$/u.test(before.text);
  return (
    UNIT.test(word.text) ||
    COUNTED.test(word.text) ||
    isStreet(words, at) ||
    (/^[xX]$/.test(word.text) && after?.kind === 'number')
  );
}

/** `123 Main St`, `10 Downing Street` */
function isStreet(words: readonly Word[], at: number): boolean {
  const number = words[at - 1]?.text ?? '';
  const rest = words.slice(at, at + 4).map(({ text }) => text);
  const street = rest.findIndex((text) => STREET.test(text));
  return /^\d{1,5}$/.test(number) && street > 0 && rest.slice(0, street).every(isCapitalized);
}

/**
 * Where a measure ends that a slash parts from what Arabic counts after it: of «18:00 GMT/21:00 بتوقيت مكة»
 * the second hour is Mecca's.
 */
export function endOfMeasure(text: string, words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  const slash = word?.text.search(/\/\d[\d:.,]*$/) ?? -1;
  if (!word || slash < 1 || !isMeasure(words, at)) return undefined;
  return BEFORE_RTL_WORD.test(text.slice(word.end, word.end + 2)) ? word.start + slash : undefined;
}

function isCapitalized(text: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]*$/u.test(text);
}

/** Years, a season or a score, which the text shows from right to left, also after a name. */
export function isRange({ text }: Word): boolean {
  return RANGE.test(text);
}

/** Whether the numbers after a word are those of a citation, which keeps its direction: `pp 10-20`. */
export function isCitation({ text }: Word): boolean {
  return CITATION.test(text);
}

/** Whether a word ends its sentence, so that what follows is not its own: «Google: 25», not «Vol. 5». */
export function endsSentence({ text }: Word): boolean {
  return STOP.test(text) && !isAbbreviation(text.slice(0, -1)) && !LABEL.test(text);
}

/** Whether a word ends in a full stop of its own, given without it: `Mr`, `U.S`, `vol`. */
export function isAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text);
}
