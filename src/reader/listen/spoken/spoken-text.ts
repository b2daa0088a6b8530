import { abbreviationsSaid } from './abbreviations.ts';
import { amountsSaid } from './amounts.ts';
import { datesAndTimesSaid } from './dates-and-times.ts';
import { pairsSaid, plainFigures, signsSaid } from './figures.ts';
import { ordinalsSaid } from './ordinals.ts';

/** How a language says what is written in figures, signs and short forms, step by step. */
const STEPS: Readonly<Partial<Record<string, readonly ((text: string) => string)[]>>> = {
  ar: [
    plainFigures,
    abbreviationsSaid,
    datesAndTimesSaid,
    ordinalsSaid,
    pairsSaid,
    amountsSaid,
    signsSaid,
  ],
};

/**
 * A text as a newsreader would say it, for a voice: «14:30» is «الثانية والنصف بعد الظهر», «5 كم» «5 كيلومترات»,
 * «3-1» in a report of a match «3 مقابل 1». Where there is no telling what figures mean they stay; voices of
 * languages that have no steps here read figures well by themselves.
 */
export function spokenText(text: string, language: string): string {
  const steps = STEPS[language] ?? [];
  return steps.reduce((said, step) => step(said), cleaned(text));
}

/** Tashkeel helps a voice; tatweel, but for that of «هـ», and characters that only steer direction make it stumble. */
function cleaned(text: string): string {
  return (
    text
      // A dash of a score: «0ــ0».
      .replace(/(?<=\d)\u0640+(?=\d)/g, '-')
      .replace(/(?<!ه)\u0640|\u0640(?=\p{L})|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
