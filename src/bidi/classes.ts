/**
 * What the bidirectional algorithm takes a character for. `N` is all that has no direction of its own:
 * spaces, punctuation, signs; `BN` takes up no room.
 *
 * @see https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types
 */
export type BidiClass =
  | ('L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'CS' | 'ET' | 'N')
  | ('NSM' | 'BN');

/** Tried in order: what comes first is the exception to what comes later. */
const CLASSES: readonly (readonly [BidiClass, RegExp])[] = [
  ['EN', /[0-9²³¹⁰⁴-⁹₀-₉۰-۹]/u],
  ['AN', /[\u0600-\u0605٠-٩٫٬\u06DD\u08E2]/u],
  ['NSM', /[\p{Mn}\p{Me}]/u],
  [
    'AL',
    /[؈؋؍؛-؟ـ٭۔]|(?=\p{L})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Hanifi_Rohingya}]/u,
  ],
  ['R', /[\u0590-\u05FF\u07C0-\u085F\u200F\uFB1D-\uFB4F]|[\u{10800}-\u{10FFF}]|\p{Script=Adlam}/u],
  ['ES', /[+\-⁺⁻₊₋−]/u],
  ['CS', /[,./:\u00A0،\u202F⁄]/u],
  ['ET', /[#%°±؉؊٪‰-‴℮∓\p{Sc}]/u],
  ['BN', /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]/u],
  ['L', /[\p{L}\p{Mc}\p{Nd}\p{Nl}\u200E]/u],
];

const known = new Map<string, BidiClass>();

export function bidiClass(character: string): BidiClass {
  const remembered = known.get(character);
  if (remembered) return remembered;
  const found = CLASSES.find(([, pattern]) => pattern.test(character))?.[0] ?? 'N';
  known.set(character, found);
  return found;
}
