import { LETTER_EMOJI } from './letter-emoji.ts';

/**
 * The Bidi_Class of a character. `N` stands for all neutral types: spaces, punctuation, symbols; `BN` is
 * a boundary neutral, which takes up no room.
 *
 * @see https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types
 */
export type BidiClass =
  | ('L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'CS' | 'ET' | 'N')
  | ('NSM' | 'BN');

/** Tried in order: an earlier pattern is an exception to a later one. */
const CLASSES: readonly (readonly [BidiClass, RegExp])[] = [
  ['EN', /[0-9²³¹⁰⁴-⁹₀-₉۰-۹⒈-⒛０-９]/u],
  ['AN', /[\u0600-\u0605٠-٩٫٬\u06DD\u08E2]/u],
  ['NSM', /[\p{Mn}\p{Me}]/u],
  [
    'AL',
    /[؈؋؍؛-؟ـ٭۔﷼]|(?=\p{L})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Hanifi_Rohingya}]/u,
  ],
  ['R', /[\u0590-\u05FF\u07C0-\u085F\u200F\uFB1D-\uFB4F]|[\u{10800}-\u{10FFF}]|\p{Script=Adlam}/u],
  ['ES', /[+\-⁺⁻₊₋−＋－]/u],
  ['CS', /[,./:\u00A0،\u202F⁄，．／：]/u],
  ['ET', /[#%°±؉؊٪‰-‴℮∓＃％\p{Sc}]/u],
  ['BN', /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]/u],
  // Of the modifier letters, those that are accents and stresses by themselves.
  ['N', /[ʹʺˆ-ˏˬ]/u],
  ['L', new RegExp(String.raw`[\p{L}\p{Mc}\p{Nd}\p{Nl}\u200E।॥՚-՟⌶-⍺⠀-⣿⒜-ⓩ]|${LETTER_EMOJI}`, 'u')],
  ['L', /[㆐-㆟㈀-㈜㈠-㉏㉠-㉻㉿-㊰㋀-㋋㋐-㍶㍻-㏝㏠-㏾]/u],
];

const cache = new Map<string, BidiClass>();

/** The Bidi_Class of a character, as far as the resolution of levels needs it. */
export function bidiClass(character: string): BidiClass {
  const cached = cache.get(character);
  if (cached) return cached;
  const found = CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? 'N';
  cache.set(character, found);
  return found;
}
