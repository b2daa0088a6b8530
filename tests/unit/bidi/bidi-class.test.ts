import { describe, expect, it } from 'vitest';
import { type BidiClass, bidiClass } from '../../../src/bidi/bidi-class.ts';

/** Characters by their class in the Unicode Character Database, those at the ends of a range among them. */
const CHARACTERS: readonly (readonly [BidiClass, string])[] = [
  ['EN', '019²³¹⁰⁴⁹₀₉۰۹⒈⒛０９'],
  ['AN', '٠٩٫٬\u0600\u0605\u06DD\u08E2'],
  ['NSM', 'َّٰ\u0301\u20DD'],
  ['AL', 'اءيـپۓ؈؋؍؛؞؟٭۔﷼ﷲﻼܐހ\u{10D00}'],
  ['R', 'את״\u0590\u05FF\u07C0\u085F\u200F\uFB1D\uFB4F\u{10800}\u{10FFF}\u{1E900}'],
  ['ES', '+-⁺⁻₊₋−＋－'],
  ['CS', ',./:，．／：،⁄\u00A0\u202F'],
  ['ET', '#%＃％°±؉؊٪‰‴℮∓$€£'],
  ['BN', '\u00AD\u200B\u200C\u200D\u2060\u2064\uFEFF'],
  ['L', 'aZéπЖ中Ⅷ\u0903०।՚՟⌶⍺⠀⣿⒜ⓩ㈀㎡㏾ʻ\u200E🄐🄮🄰🅩🅰🆬🇦🇿🈂'],
  ['N', 'ʹˆˏˬ①😀✅ !"&\'()*;<=>?@[]_{|}~«»—…×'],
];

describe.each(CHARACTERS)('%s', (expected, characters) => {
  it.each([...characters])('%s', (character) => {
    expect(bidiClass(character)).toBe(expected);
    // What is remembered is the same.
    expect(bidiClass(character)).toBe(expected);
  });
});
