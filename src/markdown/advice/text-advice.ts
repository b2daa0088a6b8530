import type { StateCore } from 'markdown-it';
import { arabicSpellings, FOREIGN_KEYBOARD } from '../../arabic/foreign-keyboard.ts';
import { sentencesOfOthers } from '../../arabic/other-languages.ts';
import type { Message } from '../../diagnostics/message.ts';
import {
  DIGITS_OF_TWO_KINDS,
  mixedAlphabets,
  persianLetters,
  TATWEELS_AS_DASH,
  TATWEELS_AS_RULE,
  TATWEELS_IN_A_ROW,
  tooManyMarks,
} from '../../diagnostics/messages/characters.ts';
import { factsOf, type Language } from '../../strings/languages.ts';
import { environmentOf } from '../environment.ts';
import { ownTexts } from '../inline-lines.ts';

type Advise = (found: string) => Message;

/** A letter of a word, which a tatweel is, too, for Unicode. */
const LETTER = String.raw`(?:(?!\u0640)[\p{L}\p{M}])`;
/** A row of tatweels that stretches a word, and one that stands between words or figures. */
const STRETCHING_TATWEELS = new RegExp(
  `(?<=${LETTER})ـ{2,}(?![ـ\\p{N}])|(?<![ـ\\p{N}])ـ{2,}(?=${LETTER})`,
  'u',
);
const RULE_OF_TATWEELS = /^ـ{3,}$/u;
const TATWEELS_APART = new RegExp(
  `(?!^ـ{3,}$)(?:(?<!ـ|${LETTER})ـ{2,}(?!ـ|${LETTER})|(?<=\\p{N})ـ{2,}|(?<!ـ)ـ{2,}(?=\\p{N}))`,
  'u',
);

/**
 * Text that can be published and is better written otherwise; the first in Arabic articles alone.
 * Nearly no line has what each looks for, which a set of characters tells before its pattern.
 */
const ADVICE: readonly (readonly [
  character: RegExp,
  pattern: RegExp,
  advise: Advise,
  onlyArabic: boolean,
])[] = [
  [/[یکہەۀ]/, FOREIGN_KEYBOARD, (found) => persianLetters(found, arabicSpellings(found)), true],
  [
    /[\u0370-\u052F]/,
    /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ])[\p{L}\p{M}]+/u,
    mixedAlphabets,
    false,
  ],
  [/ـ{2}/, STRETCHING_TATWEELS, () => TATWEELS_IN_A_ROW, false],
  [/ـ{2}/, TATWEELS_APART, () => TATWEELS_AS_DASH, false],
  [/ـ{3}/, RULE_OF_TATWEELS, () => TATWEELS_AS_RULE, false],
  [
    /[\u0300-\u036F\u064B-\u0670]{4}/,
    /\p{L}\p{Mn}{4,}/u,
    (found) => tooManyMarks(found.charAt(0)),
    false,
  ],
];

/** Advises the editor on letters that look right and are not. */
export function textAdvice({ tokens, env }: StateCore): void {
  const { notes, language } = environmentOf(env);
  const texts = tokens.flatMap((token) => [...ownTexts(token)]);
  for (const [content, line] of texts) {
    for (const message of lettersToMend(content, language))
      notes.push({ line, severity: 'advice', ...message });
  }
  const mixed = secondDigits(texts);
  const isTold = notes.some(({ en }) => en === DIGITS_OF_TWO_KINDS.en);
  if (mixed !== undefined && !isTold)
    notes.push({ line: mixed, severity: 'advice', ...DIGITS_OF_TWO_KINDS });
}

/** The same of a text by itself, such as that of a field. */
export function adviceOnText(text: string, language: Language): readonly Message[] {
  const letters = lettersToMend(text, language);
  return secondDigits([[text, 1]]) === undefined ? letters : [...letters, DIGITS_OF_TWO_KINDS];
}

function lettersToMend(text: string, language: Language): readonly Message[] {
  return ADVICE.flatMap(([character, pattern, advise, onlyArabic]) => {
    if (!character.test(text) || (onlyArabic && !factsOf(language).arabicAdvice)) return [];
    const [found] = pattern.exec(onlyArabic ? withoutOtherLanguages(text) : text) ?? [];
    return found === undefined ? [] : advise(found);
  });
}

/** Of a sentence in Persian its letters are right. */
function withoutOtherLanguages(text: string): string {
  let rest = text;
  for (const { start, end } of sentencesOfOthers(text))
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

/** Figures that are not part of a Latin name. */
const DIGITS = /(?<![A-Za-z\d][.-]?)\d+(?![.-]?[A-Za-z\d])|[٠-٩۰-۹]/gu;

/** The first line with figures of another kind than those before it. */
function secondDigits(texts: readonly (readonly [string, number])[]): number | undefined {
  const kinds = texts.flatMap(([text, line]) =>
    Array.from(text.matchAll(DIGITS), ([digits]) => ({ kind: digits.codePointAt(0), line })).map(
      ({ kind = 0, line: at }) => ({ kind: kind >> 4, line: at }),
    ),
  );
  return kinds.find(({ kind }) => kind !== kinds[0]?.kind)?.line;
}
