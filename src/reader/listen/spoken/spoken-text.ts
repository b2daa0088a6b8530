import { abbreviationsSaid } from './abbreviations.ts';
import { addressesSaid } from './addresses.ts';
import { amountsSaid } from './amounts.ts';
import { coordinatesSaid } from './coordinates.ts';
import { datesAndTimesSaid } from './dates-and-times.ts';
import { durationsSaid } from './durations.ts';
import { plainFigures, signsSaid } from './figures.ts';
import { fractionsSaid } from './fractions.ts';
import { ordinalsSaid } from './ordinals.ts';
import { pairsSaid } from './pairs.ts';
import { roundTheClockSaid } from './round-the-clock.ts';
import { starsSaid } from './stars.ts';
import { telephonesSaid } from './telephones.ts';
import { titlesSaid } from './titles.ts';
import { typedCountsSaid } from './typed-counts.ts';

/** How a language says what is written in figures, signs and short forms, step by step. */
const STEPS: Readonly<
  Partial<Record<string, readonly ((text: string, months: string) => string)[]>>
> = {
  ar: [
    addressesSaid,
    plainFigures,
    roundTheClockSaid,
    starsSaid,
    titlesSaid,
    coordinatesSaid,
    abbreviationsSaid,
    durationsSaid,
    datesAndTimesSaid,
    ordinalsSaid,
    telephonesSaid,
    pairsSaid,
    fractionsSaid,
    amountsSaid,
    signsSaid,
    typedCountsSaid,
  ],
};

/**
 * A text as a newsreader would say it, for a voice: «14:30» is «الثانية والنصف بعد الظهر», «5 كم» «5 كيلومترات»,
 * «3-1» in a report of a match «3 مقابل 1». Where there is no telling what figures mean they stay; voices of
 * languages that have no steps here read figures well by themselves.
 *
 * @param months the locale by whose names the publication knows the months of dates in figures
 */
export function spokenText(text: string, language: string, months = language): string {
  const steps = STEPS[language] ?? [];
  return steps.reduce((said, step) => step(said, months), cleaned(text));
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
